package productions.motion.dsl.command;

import productions.motion.interpret.Interpreter;
import productions.motion.knowledge.Knowledge;
import productions.motion.scene.Prompt;
import productions.motion.scene.Wishes;
import productions.motion.value.Seed;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers prompts that come one a line, as objects {@code {"id","prompt"}}, each with one object {@code
 * {"id","instruction"}}. A line that is none is answered with {@code {"id","line","error"}}, and the rest goes on.
 */
final class PromptLines {

    private final JsonMapper mapper;
    private final Knowledge knowledge;
    private final Interpreter interpreter = new Interpreter();
    private final InstructionJson instructions;
    private int line;
    private int failed;

    PromptLines(JsonMapper mapper, Knowledge knowledge) {
        this.mapper = mapper;
        this.knowledge = knowledge;
        this.instructions = new InstructionJson(mapper);
    }

    /** Return how many lines were no prompts. */
    int failed() {
        return failed;
    }

    /** Return the answer to the next line. */
    String answer(String text) {
        line++;
        ObjectNode answer = mapper.createObjectNode();
        try {
            JsonNode asked = mapper.readTree(text);
            if (asked.has("id")) {
                answer.set("id", asked.get("id"));
            }
            if (asked.path("prompt").isString()) {
                Prompt prompt = new Prompt(asked.get("prompt").asString(), new Seed(0), Wishes.NONE);
                answer.set("instruction", instructions.node(interpreter.interpret(prompt, knowledge)));
            } else {
                refuse(answer, "The line has no text called 'prompt'. Write {\"id\":\"1\",\"prompt\":\"a calm sea\"}.");
            }
        } catch (JacksonException e) {
            refuse(
                    answer,
                    "The line is no JSON: " + e.getOriginalMessage()
                            + ". Write {\"id\":\"1\",\"prompt\":\"a calm sea\"}.");
        }
        return mapper.writeValueAsString(answer);
    }

    private void refuse(ObjectNode answer, String message) {
        failed++;
        answer.put("line", line).put("error", message);
    }
}
