package productions.motion.create;

import java.util.List;
import java.util.Optional;
import productions.motion.family.Camera;
import productions.motion.family.Gradient;
import productions.motion.family.Naming;
import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.value.Discovery;
import productions.motion.value.Point;
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
            PropMotions.Still.class,
            PropMotions.Slow.class,
            PropMotions.Flow.class,
            PropMotions.Fast.class,
            PropMotions.Drift.class,
            PropMotions.Wave.class,
            PropMotions.Pulse.class,
            PropMotions.Bounce.class,
            PropMotions.Fall.class,
            PropMotions.Rise.class,
            Static.class,
            Pan.class,
            Tilt.class,
            Dolly.class,
            Zoom.class,
            ZoomOut.class,
            Handheld.class,
            PropSounds.Silence.class,
            PropSounds.Rumble.class,
            PropSounds.Hum.class,
            PropSounds.Tone.class,
            PropSounds.Hiss.class,
            PropSounds.Rustle.class,
            PropSounds.Thump.class,
            PropSounds.Click.class,
            PropSounds.Whoosh.class,
            PropSounds.Drip.class,
            PropSounds.Kick.class,
            PropSounds.Hat.class,
            PropSounds.Snare.class,
            PropSounds.Bass.class,
            PropSounds.Pad.class,
            PropSounds.Pluck.class,
            PropSounds.Bell.class,
            PropSounds.Voice.class,
            Words.class);

    private Props() {}

    interface AnyGradient extends Gradient {
        @Override
        default double at(Point p) {
            return p.x();
        }
    }

    interface AnyCamera extends Camera {
        @Override
        default View at(double progress, double seconds) {
            return View.STILL;
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

        @Override
        public double at(Point p) {
            return 2 * count * p.distanceTo(center);
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
