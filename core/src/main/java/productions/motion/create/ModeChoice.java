package productions.motion.create;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import productions.motion.scene.Asked;
import productions.motion.scene.Choice;
import productions.motion.scene.Evidence;
import productions.motion.scene.How;
import productions.motion.scene.Mode;
import productions.motion.scene.Span;
import productions.motion.value.Rows;

/** Decides between pure and blended: what is asked; pure where the prompt speaks of pixels and the like; else blended. */
final class ModeChoice {

    private static final Pattern PURE = Pattern.compile(Rows.words(ModeChoice.class, "pure-words.txt").stream()
            .map(row -> String.join("[ -]", row))
            .collect(Collectors.joining("|", "\\b(?<!\\b(?:no|not|without|never) )(?:", ")\\b")));

    private final Brief brief;

    ModeChoice(Brief brief) {
        this.brief = brief;
    }

    Decision<Mode> decide() {
        Optional<Asked<Mode>> asked = brief.instruction().mode();
        String text = brief.instruction().prompt().text();
        if (asked.isPresent()) {
            Mode mode = asked.get().value();
            Span span = asked.get().span();
            return answer(mode, How.ASKED, List.of(new Evidence(span, span.of(text), sense(mode))));
        }
        Matcher spoken = PURE.matcher(text.toLowerCase(Locale.ROOT));
        if (spoken.find()) {
            Span span = new Span(spoken.start(), spoken.end());
            return answer(Mode.PURE, How.IMPLIED, List.of(new Evidence(span, span.of(text), sense(Mode.PURE))));
        }
        return answer(Mode.BLENDED, How.DEFAULT, List.of());
    }

    private static Decision<Mode> answer(Mode mode, How how, List<Evidence> evidence) {
        return Decision.of(mode, new Choice("mode", word(mode), how, "", evidence, List.of()));
    }

    private static String sense(Mode mode) {
        return "mode." + word(mode);
    }

    private static String word(Mode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }
}
