package productions.motion.create;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import productions.motion.scene.Choice;
import productions.motion.scene.Domain;
import productions.motion.scene.Format;
import productions.motion.scene.How;
import productions.motion.scene.Meaning;
import productions.motion.scene.Transition;
import productions.motion.scene.Transition.Kind;

/** Decides how one shot becomes the next. */
final class TransitionChoice {

    private static final List<String> KINDS = Arrays.stream(Kind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList();

    /** A transition takes at most this share of the shorter of its shots, so that each shot is seen for itself. */
    private static final double SHARE_OF_SHOT = 0.22;

    /** The amounts of a transition that is asked for at some place of the film. */
    private static final double AT_BEGINNING = 0;

    private static final double AT_END = -1;
    private static final double ANYWHERE = 1;

    private static final double SECONDS = 0.5;
    private static final double SECONDS_WHEN_ASKED = 1;

    private final Brief brief;
    private final Format format;

    TransitionChoice(Brief brief, Format format) {
        this.brief = brief;
        this.format = format;
    }

    /**
     * Return the transition into a shot.
     *
     * @param aspect the shot's name for the choice
     * @param said what is asked for here
     * @param frames length of the shorter of the two shots
     */
    Decision<Transition> between(String aspect, List<Meaning> said, int frames) {
        List<Meaning> asked = said.stream().filter(m -> m.amount() == ANYWHERE).toList();
        Decision<String> name =
                new NameChoice(brief).decide(new Question(aspect, Domain.TRANSITION, asked, KINDS, "cut"));
        Kind kind = Kind.valueOf(name.value().toUpperCase(Locale.ROOT));
        Optional<Meaning> length =
                brief.asked(Domain.TRANSITION_LENGTH).stream().findFirst();
        double seconds = length.map(Meaning::amount).orElse(asked.isEmpty() ? SECONDS : SECONDS_WHEN_ASKED);
        List<Choice> choices = Stream.concat(
                        name.choices().stream(), length.stream().map(m -> length(aspect, m)))
                .toList();
        return new Decision<>(transition(kind, seconds, frames), choices);
    }

    private Choice length(String aspect, Meaning asked) {
        return new Choice(
                aspect + " length", asked.amount() + " s", How.ASKED, "", List.of(brief.evidence(asked)), List.of());
    }

    /** Return how the film begins: from black where fading is asked for, else at once. */
    Transition beginning(int frames) {
        return edge(AT_BEGINNING, frames);
    }

    /** Return how the film ends: to black where fading is asked for, else at once. */
    Transition ending(int frames) {
        return edge(AT_END, frames);
    }

    private Transition edge(double place, int frames) {
        List<Meaning> fades = brief.asked(Domain.TRANSITION).stream()
                .filter(m -> m.value().equals("fade") && (m.amount() == place || m.amount() == ANYWHERE))
                .toList();
        boolean here = fades.stream().anyMatch(m -> m.amount() == place);
        return fades.isEmpty() ? Transition.CUT : transition(Kind.FADE, here ? SECONDS_WHEN_ASKED : SECONDS, frames);
    }

    private Transition transition(Kind kind, double seconds, int frames) {
        int longest = (int) (frames * SHARE_OF_SHOT);
        int length = (int) Math.min(longest, Math.round(seconds * format.framesPerSecond()));
        return kind == Kind.CUT || length < 2 ? Transition.CUT : new Transition(kind, length);
    }
}
