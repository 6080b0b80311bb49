package productions.motion.plugins.extraction.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import productions.motion.family.Footage;
import productions.motion.family.Meter;
import productions.motion.family.Metric;
import productions.motion.family.Primitive;
import productions.motion.value.Frame;
import productions.motion.value.Observation;
import productions.motion.value.Scope;

/**
 * Which colors a stretch of film is made of. {@code color}: the commonest, red, green and blue from 0 to 255 as the median
 * of its pixels, and its opacity from 0 to 1. {@code palette}: at most eight, the commonest first, red, green, blue and
 * share of each; a color below one percent is left out. For a whole film also the {@code color.name}, the nearest of
 * sixteen in CIELAB.
 *
 * <p>Clusters of k-means in CIELAB over pixels on a grid, of longer stretches over ten pictures a second; centers nearer than 12 are one color. Opacity is the median
 * over the pixels, and the median over the frames.
 */
@Primitive(value = "colors", summary = "Which colors a film is made of, and how much of each.")
public record Colors() implements Metric {

    private static final int PIXELS_OF_A_FRAME = 8192;
    private static final int PIXELS_OF_MANY = 3600;
    private static final double LOOKS_A_SECOND = 10;

    @Override
    public Meter meter(Scope scope, Footage footage) {
        return new ColorMeter(scope);
    }

    @Override
    public Set<Scope> scopes() {
        return Set.of(Scope.values());
    }

    private static final class ColorMeter implements Meter {

        private final Scope scope;
        private final Swatches swatches;
        private final Opacity opacity = new Opacity();
        private final Pace pace = new Pace(LOOKS_A_SECOND);
        private boolean empty = true;

        ColorMeter(Scope scope) {
            this.scope = scope;
            swatches = new Swatches(scope == Scope.FRAME ? PIXELS_OF_A_FRAME : PIXELS_OF_MANY);
        }

        @Override
        public void see(Frame frame) {
            if (pace.isTime(frame)) {
                swatches.add(frame);
                opacity.add(frame);
                empty = false;
            }
        }

        @Override
        public List<Observation> observations() {
            if (empty) {
                return List.of();
            }
            List<Swatch> found = swatches.found();
            Swatch first = found.get(0);
            List<Double> palette =
                    found.stream().flatMap(s -> s.values().stream()).toList();
            List<Double> color = List.of(first.red(), first.green(), first.blue());
            if (scope == Scope.FILM) {
                return List.of(
                        new Observation("color.dominant_rgb", color, ""),
                        Observation.word("color.name", ColorName.of(first.color())),
                        Observation.number("color.opacity", opacity.median(), ""),
                        new Observation("color.palette", palette, ""));
            }
            List<Double> seen = new ArrayList<>(color);
            seen.add(opacity.median());
            return List.of(new Observation("color", seen, ""), new Observation("palette", palette, ""));
        }
    }
}
