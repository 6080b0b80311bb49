package productions.motion.dsl.command;

import java.util.Locale;
import java.util.stream.Collectors;
import productions.motion.scene.Instruction;
import productions.motion.scene.Meaning;

/** Tells in rows what a prompt was understood as. */
final class Understanding {

    private final Talk talk;
    private final boolean explain;

    /**
     * @param talk where to
     * @param explain whether to tell how each word was read, and what else it could mean
     */
    Understanding(Talk talk, boolean explain) {
        this.talk = talk;
        this.explain = explain;
    }

    void tell(Instruction instruction) {
        String text = instruction.prompt().text();
        instruction.meanings().forEach(m -> meaning("", m, text));
        instruction.excluded().forEach(m -> meaning("not ", m, text));
        instruction
                .seconds()
                .ifPresent(s -> row("duration", s.value() + " s", s.span().of(text)));
        instruction
                .framesPerSecond()
                .ifPresent(f -> row("fps", f.value().toString(), f.span().of(text)));
        instruction
                .size()
                .ifPresent(s -> row(
                        "size",
                        s.value().width() + "x" + s.value().height(),
                        s.span().of(text)));
        instruction.unused().forEach(s -> row("not used", "", s.of(text)));
        instruction.ambiguous().stream()
                .filter(m -> explain)
                .map(m -> m.span().of(text))
                .distinct()
                .forEach(word -> row("ambiguous", "", word));
    }

    private void meaning(String not, Meaning meaning, String text) {
        String amount = meaning.amount() == 0 || meaning.amount() == 1 ? "" : " ×" + meaning.amount();
        String sure = explain ? ", " + String.format(Locale.ROOT, "%.2f", meaning.confidence()) + others(meaning) : "";
        row(
                not + NeutralJson.lower(meaning.domain().name()),
                meaning.value() + amount,
                meaning.span().of(text) + "  (" + meaning.sense() + sure + ")");
    }

    private static String others(Meaning meaning) {
        return meaning.reading().alternatives().stream()
                .map(a -> ", or " + a.value() + String.format(Locale.ROOT, " %.2f", a.weight()))
                .collect(Collectors.joining());
    }

    private void row(String field, String value, String text) {
        talk.give(String.format(Locale.ROOT, "%-16s %-24s %s", field, value, text));
    }
}
