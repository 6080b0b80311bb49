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
     * @param asked what is asked for here
     * @param frames length of the shorter of the two shots
     */
    Decision<Transition> between(String aspect, List<Meaning> asked, int frames) {
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

    /** Return how the film begins or ends: from and to black where fading is asked for, else at once. */
    Transition edge(int frames) {
        boolean fades = brief.asks(Domain.TRANSITION, "fade")
                || brief.asks(Domain.LIGHT, "fade_to_black") && !brief.wall().bars(Domain.TRANSITION, "fade");
        return fades ? transition(Kind.FADE, SECONDS, frames) : Transition.CUT;
    }

    private Transition transition(Kind kind, double seconds, int frames) {
        int longest = (int) (frames * SHARE_OF_SHOT);
        int length = (int) Math.min(longest, Math.round(seconds * format.framesPerSecond()));
        return kind == Kind.CUT || length < 2 ? Transition.CUT : new Transition(kind, length);
    }
}
