package productions.motion.dsl.command;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import productions.motion.interpret.Interpreter;
import productions.motion.origins.OriginsKnowledge;
import productions.motion.scene.Instruction;
import productions.motion.scene.Meaning;
import productions.motion.scene.Prompt;
import productions.motion.scene.Wishes;
import productions.motion.value.Refusal;
import productions.motion.value.Seed;
import tools.jackson.databind.json.JsonMapper;

/** {@code motion interpret}: what a prompt asks for, without making a film. */
@Command(
        name = "interpret",
        description = "Tell what a prompt asks for, span by span, and what was not understood.",
        footer = {"", "Example:", "  motion interpret \"not calm but slow, a blue ocean\" --json"})
public final class Interpret implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "PROMPT", description = "The words.")
    private List<String> words = List.of();

    Interpret(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        String text = String.join(" ", words);
        if (text.isBlank()) {
            throw new Refusal(Refusal.Kind.DATA, "The prompt is empty. Say what the film should be.");
        }
        Instruction instruction =
                new Interpreter().interpret(new Prompt(text, new Seed(0), Wishes.NONE), new OriginsKnowledge());
        if (common.isJson()) {
            JsonMapper mapper = JsonMapper.builder().build();
            talk.give(mapper.writeValueAsString(new InstructionJson(mapper).node(instruction)));
        } else {
            plain(instruction);
        }
        return 0;
    }

    private void plain(Instruction instruction) {
        String text = instruction.prompt().text();
        instruction.meanings().forEach(m -> talk.give(line("", m, text)));
        instruction.excluded().forEach(m -> talk.give(line("not ", m, text)));
        instruction
                .seconds()
                .ifPresent(s ->
                        talk.give(row("duration", s.value() + " s", s.span().of(text))));
        instruction
                .framesPerSecond()
                .ifPresent(
                        f -> talk.give(row("fps", f.value().toString(), f.span().of(text))));
        instruction
                .size()
                .ifPresent(s -> talk.give(row(
                        "size",
                        s.value().width() + "x" + s.value().height(),
                        s.span().of(text))));
        instruction.unused().forEach(s -> talk.give(row("not used", "", s.of(text))));
    }

    private static String line(String not, Meaning meaning, String text) {
        String amount = meaning.amount() == 1 ? "" : " ×" + meaning.amount();
        return row(
                not + meaning.domain().name().toLowerCase(Locale.ROOT),
                meaning.value() + amount,
                meaning.span().of(text) + "  (" + meaning.sense() + ", " + meaning.confidence() + ")");
    }

    private static String row(String field, String value, String text) {
        return String.format(Locale.ROOT, "%-16s %-24s %s", field, value, text);
    }
}
