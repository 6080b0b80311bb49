package productions.motion.plugins.motion;

import productions.motion.family.Motion;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Travel;

/** Upwards as smoke does: even, and swaying a little. */
@Primitive(
        value = "rise",
        summary = "Upwards as smoke, swaying a little.",
        examples = {"rise(speed: 0.3)"})
public record Rise(
        @Parameter(
                value = "How fast it goes",
                unit = "frame heights/s",
                min = 0,
                max = 4,
                from = 0.1,
                to = 0.25,
                identity = 0)
        double speed,

        @Parameter(
                value = "How far it sways to either side",
                unit = "frame heights",
                min = 0,
                max = 1,
                from = 0.01,
                to = 0.05,
                identity = 0)
        double amount,

        @Smoothness double smoothness,

        @Parameter(
                value = "From easing out (-1) through even (0) to easing in (1)",
                min = -1,
                max = 1,
                from = -0.3,
                to = 0.3)
        double acceleration)
        implements Motion {

    private static final double UP = 270;
    private static final double SWAYS_PER_SECOND = 0.4;

    public Rise() {
        this(0.15, 0.03, 1, 0);
    }

    @Override
    public Travel at(double t) {
        double time = new Pace(smoothness, acceleration).at(t);
        double sway = amount * Course.sine(SWAYS_PER_SECOND * time);
        return Course.along(UP, speed * time, sway, 0);
    }
}
