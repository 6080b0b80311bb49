package productions.motion.dsl.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import productions.motion.scene.Alternative;
import productions.motion.scene.Choice;
import productions.motion.scene.Evidence;
import productions.motion.scene.Scene;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;

/** Tells of the decisions of a scene: what, why, and what else it could have been. */
public final class Reasons {

    private static final int ALTERNATIVES_SHOWN = 6;
    private static final String EXCLUDED = "excluded.";

    private Reasons() {}

    /** Return the lines for all decisions, or for those about one aspect; refuse an aspect that nothing was decided of. */
    public static List<String> of(Scene scene, Optional<String> aspect) {
        List<Choice> found = scene.choices().stream()
                .filter(c -> aspect.isEmpty()
                        || c.aspect().equals(aspect.get())
                        || c.aspect().matches("shot \\d+ \\Q" + aspect.get() + "\\E"))
                .toList();
        if (found.isEmpty()) {
            throw unknown(scene, aspect.orElse(""));
        }
        List<String> lines = new ArrayList<>();
        lines.add("\"" + scene.prompt() + "\"   seed " + scene.seed().value() + "   knowledge "
                + scene.makers().knowledge());
        found.forEach(c -> tell(c, lines));
        return lines;
    }

    /** What is refused stands in no words where an option says so. */
    private static String words(Evidence e) {
        boolean refused = e.sense().startsWith(EXCLUDED);
        String what = refused ? e.sense().substring(EXCLUDED.length()) : e.sense();
        String said = e.text().isEmpty() ? "an option" : "the words \"" + e.text() + "\"";
        return said + (refused ? (e.text().isEmpty() ? " keeps out " : " keep out ") : " mean ") + what;
    }

    private static Refusal unknown(Scene scene, String typed) {
        List<String> aspects = scene.choices().stream().map(Choice::aspect).toList();
        return new Refusal(
                Refusal.Kind.DATA,
                "Nothing called '" + typed + "' was decided in this film. " + DidYouMean.sentence(typed, aspects)
                        + "Decisions: " + String.join(", ", aspects) + ".");
    }

    private static void tell(Choice choice, List<String> lines) {
        lines.add("");
        lines.add(String.format(Locale.ROOT, "%-14s %s", choice.aspect(), choice.value()));
        String how = choice.how().name().toLowerCase(Locale.ROOT);
        String reason = Summary.reason(choice);
        lines.add("    " + how + (reason.isEmpty() ? "" : ": " + reason));
        choice.evidence()
                .forEach(e -> lines.add(e.entry()
                        .map(id -> "    found by earlier films: " + e.text() + "   " + id)
                        .orElseGet(() -> "    " + words(e))));
        if (!choice.stream().isEmpty()) {
            lines.add("    chance: stream " + choice.stream());
        }
        if (!choice.alternatives().isEmpty()) {
            StringBuilder line = new StringBuilder("    could have been");
            for (Alternative alternative :
                    choice.alternatives().stream().limit(ALTERNATIVES_SHOWN).toList()) {
                line.append(String.format(Locale.ROOT, "  %s %.2f", alternative.value(), alternative.weight()));
            }
            lines.add(line.toString());
        }
    }
}
