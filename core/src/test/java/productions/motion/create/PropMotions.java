package productions.motion.create;

import productions.motion.family.Motion;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Travel;

/** Motions for the specs of creation, told apart by name and parameters only. */
public final class PropMotions {

    private PropMotions() {}

    interface AnyMotion extends Motion {
        @Override
        default Travel at(double t) {
            return Travel.NONE;
        }
    }

    @Primitive(value = "still", summary = "A stand-in.")
    public record Still() implements AnyMotion {}

    @Primitive(value = "slow", summary = "A stand-in.")
    public record Slow(
            @Parameter(value = "how fast", min = -10, max = 10, from = 0.05, to = 0.3)
            double speed,

            @Parameter(value = "where to", min = 0, max = 360)
            double heading)
            implements AnyMotion {
        public Slow() {
            this(0.1, 0);
        }
    }

    @Primitive(value = "flow", summary = "A stand-in.")
    public record Flow(
            @Parameter(value = "how fast", min = -10, max = 10, from = 0.05, to = 0.3)
            double speed,

            @Parameter(value = "where to", min = 0, max = 360)
            double heading,

            @Parameter(value = "how smooth", min = 0, max = 1)
            double smoothness)
            implements AnyMotion {
        public Flow() {
            this(0.1, 0, 0.5);
        }
    }

    @Primitive(value = "fast", summary = "A stand-in.")
    public record Fast(
            @Parameter(value = "how fast", min = -10, max = 10, from = 0.05, to = 0.3)
            double speed,

            @Parameter(value = "where to", min = 0, max = 360)
            double heading)
            implements AnyMotion {
        public Fast() {
            this(0.1, 0);
        }
    }

    @Primitive(value = "drift", summary = "A stand-in.")
    public record Drift(
            @Parameter(value = "how fast", min = -10, max = 10, from = 0.05, to = 0.3)
            double speed,

            @Parameter(value = "where to", min = 0, max = 360)
            double heading,

            @Parameter(value = "how smooth", min = 0, max = 1)
            double smoothness)
            implements AnyMotion {
        public Drift() {
            this(0.1, 0, 0.5);
        }

        @Override
        public Travel at(double t) {
            return Travel.shift(heading == 180 ? -speed * t : speed * t, 0);
        }
    }

    @Primitive(value = "wave", summary = "A stand-in.")
    public record Wave(
            @Parameter(value = "how far", min = 0, max = 4, from = 0.1, to = 0.4)
            double amount,

            @Parameter(value = "how often", min = 0, max = 20, from = 0.1, to = 1)
            double rate)
            implements AnyMotion {
        public Wave() {
            this(0.2, 0.5);
        }
    }

    @Primitive(value = "pulse", summary = "A stand-in.")
    public record Pulse(
            @Parameter(value = "how far", min = 0, max = 4, from = 0.1, to = 0.4)
            double amount,

            @Parameter(value = "how often", min = 0, max = 20, from = 0.1, to = 1)
            double rate,

            @Parameter(value = "how smooth", min = 0, max = 1)
            double smoothness)
            implements AnyMotion {
        public Pulse() {
            this(0.2, 0.5, 0.5);
        }
    }

    @Primitive(value = "bounce", summary = "A stand-in.")
    public record Bounce(
            @Parameter(value = "how far", min = 0, max = 4, from = 0.1, to = 0.4)
            double amount,

            @Parameter(value = "how often", min = 0, max = 20, from = 0.1, to = 1)
            double rate)
            implements AnyMotion {
        public Bounce() {
            this(0.2, 0.5);
        }
    }

    @Primitive(value = "fall", summary = "A stand-in.")
    public record Fall(
            @Parameter(value = "how fast", min = -10, max = 10, from = 0.05, to = 0.3)
            double speed) implements AnyMotion {
        public Fall() {
            this(0.1);
        }
    }

    @Primitive(value = "rise", summary = "A stand-in.")
    public record Rise(
            @Parameter(value = "how fast", min = -10, max = 10, from = 0.05, to = 0.3)
            double speed) implements AnyMotion {
        public Rise() {
            this(0.1);
        }
    }
}
