package productions.motion.create;

import java.util.List;
import java.util.Optional;
import productions.motion.family.Camera;
import productions.motion.family.Gradient;
import productions.motion.family.Motion;
import productions.motion.family.Naming;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.family.Sound;
import productions.motion.value.Discovery;
import productions.motion.value.Note;
import productions.motion.value.Point;
import productions.motion.value.Travel;
import productions.motion.value.View;

/** Primitives for the specs of creation, which looks at their names and parameters and never runs them. */
public final class Props {

    /** All of them. */
    static final List<Class<? extends Record>> ALL = List.of(
            Vertical.class,
            Horizontal.class,
            Angled.class,
            Radial.class,
            Rings.class,
            Still.class,
            Slow.class,
            Flow.class,
            Fast.class,
            Drift.class,
            Wave.class,
            Pulse.class,
            Bounce.class,
            Fall.class,
            Rise.class,
            Static.class,
            Pan.class,
            Tilt.class,
            Dolly.class,
            Zoom.class,
            ZoomOut.class,
            Handheld.class,
            Silence.class,
            Rumble.class,
            Hum.class,
            Tone.class,
            Hiss.class,
            Rustle.class,
            Thump.class,
            Click.class,
            Whoosh.class,
            Drip.class,
            Kick.class,
            Hat.class,
            Snare.class,
            Bass.class,
            Pad.class,
            Pluck.class,
            Bell.class,
            Voice.class,
            Words.class);

    private Props() {}

    interface AnyGradient extends Gradient {
        @Override
        default double at(Point p) {
            return p.x();
        }
    }

    interface AnyMotion extends Motion {
        @Override
        default Travel at(double t) {
            return Travel.NONE;
        }
    }

    interface AnyCamera extends Camera {
        @Override
        default View at(double progress, double seconds) {
            return View.STILL;
        }
    }

    interface AnySound extends Sound {
        @Override
        default double at(Note note, double t) {
            return 0;
        }
    }

    interface AnyNaming extends Naming {
        @Override
        default Optional<String> propose(Discovery discovery, int attempt) {
            return Optional.of("quiet-harbor");
        }
    }

    @Primitive(value = "vertical", summary = "A stand-in.")
    public record Vertical() implements AnyGradient {}

    @Primitive(value = "horizontal", summary = "A stand-in.")
    public record Horizontal() implements AnyGradient {}

    @Primitive(value = "angled", summary = "A stand-in.")
    public record Angled(
            @Parameter(value = "its direction", min = 0, max = 360)
            double angle) implements AnyGradient {
        public Angled() {
            this(45);
        }
    }

    @Primitive(value = "radial", summary = "A stand-in.")
    public record Radial(
            @Parameter(value = "its size", min = 0.1, max = 8, from = 0.5, to = 2)
            double scale,

            @Parameter(value = "where it begins") Point center)
            implements AnyGradient {
        public Radial() {
            this(1, Point.CENTER);
        }
    }

    @Primitive(value = "rings", summary = "A stand-in.")
    public record Rings(
            @Parameter(value = "how many", min = 1, max = 64, from = 3, to = 9)
            int count,

            @Parameter(value = "where it begins") Point center)
            implements AnyGradient {
        public Rings() {
            this(6, Point.CENTER);
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

    @Primitive(value = "static", summary = "A stand-in.")
    public record Static() implements AnyCamera {}

    @Primitive(value = "pan", summary = "A stand-in.")
    public record Pan(
            @Parameter(value = "how far", min = 0, max = 4, from = 0.1, to = 0.4)
            double amount,

            @Parameter(value = "which way", min = -1, max = 1)
            double direction)
            implements AnyCamera {
        public Pan() {
            this(0.2, 1);
        }
    }

    @Primitive(value = "tilt", summary = "A stand-in.")
    public record Tilt(
            @Parameter(value = "how far", min = 0, max = 4, from = 0.1, to = 0.4)
            double amount,

            @Parameter(value = "which way", min = -1, max = 1)
            double direction)
            implements AnyCamera {
        public Tilt() {
            this(0.2, 1);
        }
    }

    @Primitive(value = "dolly", summary = "A stand-in.")
    public record Dolly(
            @Parameter(value = "how far", min = 0, max = 4, from = 0.1, to = 0.4)
            double amount,

            @Parameter(value = "which way", min = -1, max = 1)
            double direction)
            implements AnyCamera {
        public Dolly() {
            this(0.2, 1);
        }
    }

    @Primitive(value = "zoom", summary = "A stand-in.")
    public record Zoom(
            @Parameter(value = "how far", min = 0, max = 4, from = 0.1, to = 0.4)
            double amount,

            @Parameter(value = "which way", min = -1, max = 1)
            double direction)
            implements AnyCamera {
        public Zoom() {
            this(0.2, 1);
        }
    }

    @Primitive(value = "zoom_out", summary = "A stand-in.")
    public record ZoomOut(
            @Parameter(value = "how far", min = 0, max = 4, from = 0.1, to = 0.4)
            double amount,

            @Parameter(value = "which way", min = -1, max = 1)
            double direction)
            implements AnyCamera {
        public ZoomOut() {
            this(0.2, 1);
        }
    }

    @Primitive(value = "handheld", summary = "A stand-in.")
    public record Handheld(
            @Parameter(value = "how far", min = 0, max = 4, from = 0.1, to = 0.4)
            double amount,

            @Parameter(value = "which way", min = -1, max = 1)
            double direction)
            implements AnyCamera {
        public Handheld() {
            this(0.2, 1);
        }
    }

    @Primitive(value = "silence", summary = "A stand-in.")
    public record Silence() implements AnySound {}

    @Primitive(value = "rumble", summary = "A stand-in.")
    public record Rumble() implements AnySound {}

    @Primitive(value = "hum", summary = "A stand-in.")
    public record Hum() implements AnySound {}

    @Primitive(value = "tone", summary = "A stand-in.")
    public record Tone() implements AnySound {}

    @Primitive(value = "hiss", summary = "A stand-in.")
    public record Hiss() implements AnySound {}

    @Primitive(value = "rustle", summary = "A stand-in.")
    public record Rustle() implements AnySound {}

    @Primitive(value = "thump", summary = "A stand-in.")
    public record Thump() implements AnySound {}

    @Primitive(value = "click", summary = "A stand-in.")
    public record Click() implements AnySound {}

    @Primitive(value = "whoosh", summary = "A stand-in.")
    public record Whoosh() implements AnySound {}

    @Primitive(value = "drip", summary = "A stand-in.")
    public record Drip() implements AnySound {}

    @Primitive(value = "kick", summary = "A stand-in.")
    public record Kick() implements AnySound {}

    @Primitive(value = "hat", summary = "A stand-in.")
    public record Hat() implements AnySound {}

    @Primitive(value = "snare", summary = "A stand-in.")
    public record Snare() implements AnySound {}

    @Primitive(value = "bass", summary = "A stand-in.")
    public record Bass() implements AnySound {}

    @Primitive(value = "pad", summary = "A stand-in.")
    public record Pad() implements AnySound {}

    @Primitive(value = "pluck", summary = "A stand-in.")
    public record Pluck() implements AnySound {}

    @Primitive(value = "bell", summary = "A stand-in.")
    public record Bell() implements AnySound {}

    @Primitive(value = "voice", summary = "A stand-in.")
    public record Voice() implements AnySound {}

    @Primitive(value = "words", summary = "A stand-in.")
    public record Words() implements AnyNaming {}

    @Primitive(value = "speechless", summary = "Has no name for anything.")
    public record Speechless() implements Naming {
        @Override
        public Optional<String> propose(Discovery discovery, int attempt) {
            return Optional.empty();
        }
    }
}
