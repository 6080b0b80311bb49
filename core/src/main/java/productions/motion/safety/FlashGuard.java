package productions.motion.safety;

import java.util.function.Consumer;
import java.util.function.Supplier;
import productions.motion.scene.FlashPolicy;
import productions.motion.scene.FlashReport;
import productions.motion.scene.Format;
import productions.motion.value.Planes;

/** Sees every picture of a film in order and does about its flashes what the scene's policy says. */
public final class FlashGuard implements Consumer<Planes> {

    private final Watch watch;

    /** Set a guard over a film. */
    public FlashGuard(Format format, FlashPolicy policy) {
        watch = switch (policy) {
            case ENFORCE -> limiting(format);
            case WARN -> measuring(format);
            case OFF -> new Watch(picture -> {}, () -> new FlashReport(0, 0, 0, false, false));
        };
    }

    @Override
    public void accept(Planes picture) {
        watch.eye().accept(picture);
    }

    /** Return what was seen so far. A film that nobody measured is not called safe. */
    public FlashReport report() {
        return watch.notes().get();
    }

    private static Watch limiting(Format format) {
        FlashLimiter limiter = new FlashLimiter(format.width(), format.height(), format.framesPerSecond());
        return new Watch(limiter::limit, limiter::report);
    }

    private static Watch measuring(Format format) {
        FlashMeter meter = new FlashMeter(format.width(), format.height(), format.framesPerSecond());
        return new Watch(meter::add, meter::report);
    }

    /** What looks at the pictures, and what says what it saw. */
    private record Watch(Consumer<Planes> eye, Supplier<FlashReport> notes) {}
}
