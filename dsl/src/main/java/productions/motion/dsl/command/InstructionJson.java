package productions.motion.dsl.command;

import java.util.List;
import productions.motion.scene.Instruction;
import productions.motion.scene.Meaning;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An instruction as neutral fields that other tools read, with every meaning and its span beside them. */
final class InstructionJson {

    private final NeutralJson neutral;

    InstructionJson(JsonMapper mapper) {
        this.neutral = new NeutralJson(mapper);
    }

    String write(Instruction instruction) {
        return node(instruction).toString();
    }

    ObjectNode node(Instruction instruction) {
        ObjectNode json = neutral.of(instruction);
        String text = instruction.prompt().text();
        spans(json.putArray("understood"), instruction.meanings(), text);
        spans(json.putArray("refused"), instruction.excluded(), text);
        ArrayNode unused = json.putArray("unused");
        instruction.unused().forEach(s -> unused.add(s.of(text)));
        ArrayNode ambiguous = json.putArray("ambiguous");
        instruction.ambiguous().stream().map(m -> m.span().of(text)).distinct().forEach(ambiguous::add);
        return json;
    }

    private static void spans(ArrayNode array, List<Meaning> meanings, String text) {
        for (Meaning meaning : meanings) {
            ObjectNode span = array.addObject();
            span.put("domain", NeutralJson.lower(meaning.domain().name()))
                    .put("value", meaning.value())
                    .put("name", meaning.reading().name())
                    .put("amount", meaning.amount())
                    .put("text", meaning.span().of(text))
                    .put("sense", meaning.sense())
                    .put("language", meaning.reading().language())
                    .put("confidence", meaning.confidence());
            span.putArray("span").add(meaning.span().start()).add(meaning.span().end());
            if (!meaning.reading().alternatives().isEmpty()) {
                ArrayNode others = span.putArray("alternatives");
                meaning.reading()
                        .alternatives()
                        .forEach(a -> others.addObject().put("value", a.value()).put("weight", a.weight()));
            }
        }
    }
}
