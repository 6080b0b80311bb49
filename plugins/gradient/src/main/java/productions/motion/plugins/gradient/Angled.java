package productions.motion.plugins.gradient;

import productions.motion.family.Gradient;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Point;

/** Once through the palette along a slant, from the corner it comes from to the corner it goes to. */
@Primitive(
        value = "angled",
        summary = "Once through the palette along a slant, from corner to corner.",
        examples = {"angled(angle: 30)", "angled(angle: 135, length: 1.78)"})
public record Angled(
        @Parameter(
                value = "Which way the palette runs: 0 to the right, 90 down",
                unit = "degrees",
                min = -360,
                max = 360,
                from = 20,
                to = 70)
        double angle,

        @Parameter(
                value = "How wide the frame is that one run crosses; the aspect ratio for the whole frame",
                unit = "frame heights",
                min = 0.01,
                max = 100,
                from = 1,
                to = 1)
        double length)
        implements Gradient {

    public Angled() {
        this(45, 1);
    }

    @Override
    public double at(Point p) {
        double right = Turns.cosine(angle / 360);
        double down = Turns.sine(angle / 360);
        return (p.x() * right + p.y() * down) / (Math.abs(right) * length + Math.abs(down)) + 0.5;
    }
}
