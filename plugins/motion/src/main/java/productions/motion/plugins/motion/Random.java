package productions.motion.plugins.motion;

import productions.motion.family.Motion;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Seed;
import productions.motion.value.Travel;

/** It wanders without aim, smoothly, and turns a little on its way. */
@Primitive(
        value = "random",
        summary = "It wanders smoothly without aim.",
        examples = {"random(rate: 2, smoothness: 0.2)"})
public record Random(
        @Parameter(value = "How many bends a second", unit = "Hz", min = 0, max = 4, from = 0.4, to = 0.9)
        double rate,

        @Parameter(
                value = "How far it strays",
                unit = "frame heights",
                min = 0,
                max = 2,
                from = 0.15,
                to = 0.35,
                identity = 0)
        double amount,

        @Smoothness double smoothness,

        @Parameter("Which of all the ways") int seed)
        implements Motion {

    public Random() {
        this(0.6, 0.25, 1, 0);
    }

    @Override
    public Travel at(double t) {
        double bends = rate * new Pace(smoothness, 0).at(t);
        Seed chance = new Seed(seed);
        double x = amount * new Wander(chance.of("x")).at(bends);
        double y = amount * new Wander(chance.of("y")).at(bends);
        double turn = 0.05 * amount * new Wander(chance.of("turn")).at(bends);
        double phase = 0.6 * amount * new Wander(chance.of("colors")).at(bends);
        return new Travel(x, y, 0, turn, phase, 1);
    }
}
