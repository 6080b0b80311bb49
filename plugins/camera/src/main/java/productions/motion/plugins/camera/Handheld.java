package productions.motion.plugins.camera;

import productions.motion.family.Camera;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Seed;
import productions.motion.value.View;

/** It is carried: the picture sways and trembles, never oftener than a hand does. */
@Primitive(
        value = "handheld",
        summary = "It is carried, and sways and trembles.",
        examples = {"handheld(amount: 0.04)"})
public record Handheld(
        @Parameter(
                value = "How far the picture strays",
                unit = "frame heights",
                min = 0,
                max = 0.2,
                from = 0.01,
                to = 0.025,
                identity = 0)
        double amount,

        @Parameter("Which of all the hands") int seed)
        implements Camera {

    public Handheld() {
        this(0.018, 0);
    }

    @Override
    public View at(double progress, double seconds) {
        Seed hand = new Seed(seed);
        double x = sway(hand.of("x"), seconds);
        double y = sway(hand.of("y"), seconds);
        double roll = sway(hand.of("roll"), seconds);
        return new View(1, amount * x, 0.8 * amount * y, 0.12 * amount * roll);
    }

    /** Breath, step and tremor: three swings out of step, from 0.4 to 5 Hz, about [-1, 1]. */
    private static double sway(Seed chance, double seconds) {
        double breath = swing(chance.of("breath"), 0.4, 0.6, seconds);
        double step = swing(chance.of("step"), 1.1, 1.7, seconds);
        double tremor = swing(chance.of("tremor"), 3.5, 5, seconds);
        return 0.55 * breath + 0.33 * step + 0.12 * tremor;
    }

    private static double swing(Seed chance, double fromHertz, double toHertz, double seconds) {
        double hertz = chance.of("rate").between(fromHertz, toHertz);
        return StrictMath.sin(
                2 * Math.PI * (hertz * seconds + chance.of("start").unit()));
    }
}
