package productions.motion.create;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import productions.motion.scene.Asked;
import productions.motion.scene.Choice;
import productions.motion.scene.Domain;
import productions.motion.scene.Evidence;
import productions.motion.scene.Format;
import productions.motion.scene.How;
import productions.motion.scene.Meaning;
import productions.motion.scene.Size;

/** Decides how large, how fast and how long the film is: what is asked, else 512 × 512 at 24 frames a second for 6 seconds. */
final class FormatChoice {

    private static final Size SQUARE = new Size(512, 512);
    private static final int FRAMES_PER_SECOND = 24;
    private static final double SECONDS = 6;

    private final Brief brief;

    FormatChoice(Brief brief) {
        this.brief = brief;
    }

    Decision<Format> decide() {
        Optional<Meaning> shape = brief.instruction().size().isPresent()
                ? Optional.empty()
                : brief.surest(Domain.ASPECT).filter(m -> m.amount() > 0);
        Size size = brief.instruction()
                .size()
                .map(Asked::value)
                .or(() -> shape.map(m -> shaped(m.amount())))
                .orElse(SQUARE);
        int rate = brief.instruction().framesPerSecond().map(Asked::value).orElse(FRAMES_PER_SECOND);
        double seconds = brief.instruction().seconds().map(Asked::value).orElseGet(this::scenes);
        int frames = (int) Math.max(1, Math.round(seconds * rate));
        Format format = new Format(even(size.width()), even(size.height()), rate, frames);
        String pixels = format.width() + "x" + format.height();
        Choice picture = shape.map(
                        m -> new Choice("size", pixels, How.ASKED, "", List.of(brief.evidence(m)), List.of()))
                .orElseGet(() -> choice("size", pixels, brief.instruction().size()));
        Choice pace = choice(
                "frames per second", String.valueOf(rate), brief.instruction().framesPerSecond());
        Choice length = choice(
                "seconds", String.valueOf(format.seconds()), brief.instruction().seconds());
        return new Decision<>(format, List.of(picture, pace, length));
    }

    /** Return how long a film is that nobody says: where some of its scenes have a length, the others are like them. */
    private double scenes() {
        Clauses clauses = new Clauses(brief.instruction());
        return clauses.isTimed() ? clauses.shares().stream().mapToDouble(d -> d).sum() : SECONDS;
    }

    /** A frame of another shape keeps the short side of the square. */
    private static Size shaped(double aspect) {
        int side = SQUARE.height();
        return aspect >= 1
                ? new Size((int) Math.round(side * aspect), side)
                : new Size(side, (int) Math.round(side / aspect));
    }

    /** Encoders halve the picture for its colors, so both sides are even; the odd row is added rather than lost. */
    private static int even(int pixels) {
        return Math.max(2, pixels + pixels % 2);
    }

    private <T> Choice choice(String aspect, String value, Optional<Asked<T>> asked) {
        List<Evidence> evidence = asked.stream()
                .flatMap(a -> Stream.of(new Evidence(
                        a.span(), a.span().of(brief.instruction().prompt().text()), "format." + value)))
                .toList();
        return new Choice(aspect, value, asked.isPresent() ? How.ASKED : How.DEFAULT, "", evidence, List.of());
    }
}
