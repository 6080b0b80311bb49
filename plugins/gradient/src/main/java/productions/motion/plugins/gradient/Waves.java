package productions.motion.plugins.gradient;

import productions.motion.family.Gradient;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Point;

/** Lying bands with a swell in them, as a sea has: through the palette and back again from the top down. */
@Primitive(
        value = "waves",
        summary = "Lying bands with a swell in them.",
        examples = {"waves(count: 5, height: 0.02)"})
public record Waves(
        @Parameter(value = "How many runs through the palette fit the height", min = 0.1, max = 64, from = 1.5, to = 3)
        double count,

        @Parameter(
                value = "How high a wave rises and falls",
                unit = "frame heights",
                min = 0,
                max = 1,
                from = 0.02,
                to = 0.1,
                identity = 0)
        double height,

        @Parameter(
                value = "From one crest to the next",
                unit = "frame heights",
                min = 0.01,
                max = 100,
                from = 0.3,
                to = 1.5)
        double length)
        implements Gradient {

    public Waves() {
        this(3, 0.06, 0.8);
    }

    @Override
    public double at(Point p) {
        // The second, longer wave moves the crests out of line from band to band.
        double swell = Turns.sine(p.x() / length) + 0.5 * Turns.sine((p.y() * 1.3 - p.x() * 0.62) / length);
        return count * (p.y() + 0.5 + height * swell);
    }
}
