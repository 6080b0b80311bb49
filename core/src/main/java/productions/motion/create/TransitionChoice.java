package productions.motion.create;

import java.util.ArrayList;
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
import productions.motion.value.Rgb;

/** Decides how one shot becomes the next. */
final class TransitionChoice {

    private static final List<String> KINDS = Arrays.stream(Kind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList();

    private static final String FADE = "fade";

    /** A transition takes at most this share of the shorter of its shots, so that each shot is seen for itself. */
    private static final double SHARE_OF_SHOT = 0.22;

    /** One whose length is asked for may take so much. */
    private static final double SHARE_WHEN_ASKED = 0.4;

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
        int lasting = lasting(length.map(Meaning::amount), asked.isEmpty() ? SECONDS : SECONDS_WHEN_ASKED, frames);
        Optional<Meaning> color =
                asked.stream().filter(m -> m.value().equals(FADE)).findFirst().flatMap(this::color);
        List<Choice> choices = new ArrayList<>(name.choices());
        length.ifPresent(m -> choices.add(asked(aspect + " length", m.amount() + " s", List.of(m))));
        color.ifPresent(m -> choices.add(asked(aspect + " color", m.value(), List.of(m))));
        return new Decision<>(transition(kind, lasting, color), choices);
    }

    /** Return how the film begins: from black where fading is asked for, else at once. */
    Decision<Transition> beginning(int frames) {
        return edge("beginning", AT_BEGINNING, frames);
    }

    /** Return how the film ends: to black where fading is asked for, else at once. */
    Decision<Transition> ending(int frames) {
        return edge("ending", AT_END, frames);
    }

    private Decision<Transition> edge(String aspect, double place, int frames) {
        List<Meaning> fades = brief.asked(Domain.TRANSITION).stream()
                .filter(m -> m.value().equals(FADE) && (m.amount() == place || m.amount() == ANYWHERE))
                .toList();
        Optional<Meaning> here = fades.stream().filter(m -> m.amount() == place).findFirst();
        Optional<Meaning> fade = here.or(() -> fades.stream().findFirst());
        if (fade.isEmpty()) {
            return new Decision<>(Transition.CUT, List.of());
        }
        Optional<Meaning> color = color(fade.get());
        Optional<Meaning> length = new Belonging(brief).near(Domain.TRANSITION_LENGTH, fade.get());
        int lasting = lasting(length.map(Meaning::amount), here.isPresent() ? SECONDS_WHEN_ASKED : SECONDS, frames);
        List<Meaning> said =
                Stream.of(fade, color, length).flatMap(Optional::stream).toList();
        String value = color.map(c -> FADE + " through " + c.value()).orElse(FADE);
        return Decision.of(transition(Kind.FADE, lasting, color), asked(aspect, value, said));
    }

    /** Return the color that a fade is said with; one that is said by itself is that of every fade. */
    private Optional<Meaning> color(Meaning fade) {
        List<Meaning> transitions = brief.asked(Domain.TRANSITION);
        return brief.asked(Domain.TRANSITION_COLOR).stream()
                .filter(c -> c.span().equals(fade.span())
                        || transitions.stream().noneMatch(t -> t.span().equals(c.span())))
                .findFirst();
    }

    private Choice asked(String aspect, String value, List<Meaning> said) {
        return new Choice(
                aspect, value, How.ASKED, "", said.stream().map(brief::evidence).toList(), List.of());
    }

    /** Return for how many frames it lasts: as long as asked for, or as usual, if its shots are long enough. */
    private int lasting(Optional<Double> asked, double usual, int frames) {
        int longest = (int) (frames * (asked.isPresent() ? SHARE_WHEN_ASKED : SHARE_OF_SHOT));
        return (int) Math.min(longest, Math.round(asked.orElse(usual) * format.framesPerSecond()));
    }

    private Transition transition(Kind kind, int length, Optional<Meaning> color) {
        if (kind == Kind.CUT || length < 2) {
            return Transition.CUT;
        }
        Optional<Rgb> through = color.flatMap(c -> brief.colors().find(c.value()))
                .filter(c -> !brief.wall().bars(c));
        return new Transition(kind, length, through);
    }
}
