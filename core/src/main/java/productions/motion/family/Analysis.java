package productions.motion.family;

import org.jspecify.annotations.Nullable;
import productions.motion.value.Frame;

/**
 * Something about frames that many meters want to know and that takes time to find out: worked out once a frame, however
 * many of them look. They share it through {@link Footage#shared}.
 */
public abstract class Analysis {

    private @Nullable Frame seen;

    /** See a frame; the same frame again is no work. Who comes while it is worked out waits. */
    public final synchronized void see(Frame frame) {
        if (frame != seen) {
            seen = frame;
            work(frame);
        }
    }

    /** Work out what is to be known of the next frame. */
    protected abstract void work(Frame frame);
}
