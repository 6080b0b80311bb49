package productions.motion.family;

import java.util.List;
import java.util.function.ToDoubleFunction;
import productions.motion.value.Frame;
import productions.motion.value.Observation;

/**
 * Measures one stretch of film: a frame, a second or the whole. It sees each frame once, in order, and keeps no more of
 * it than it must, so that an hour needs no more memory than a minute.
 *
 * <p>Metrics that only look and metrics that listen see a frame at the same time, in two threads; what they share is an
 * {@link Analysis}.
 */
public interface Meter {

    /** See the next frame, whose buffers are used again afterwards. */
    void see(Frame frame);

    /** Return what was measured; nothing where nothing can be said. */
    List<Observation> observations();

    /**
     * The easy meter: one number a frame, and their mean for the stretch.
     *
     * @param aspect what is measured
     * @param unit the unit of the number; empty for a pure one
     * @param measure the number of one frame
     */
    static Meter mean(String aspect, String unit, ToDoubleFunction<Frame> measure) {
        return new MeanMeter(aspect, unit, measure);
    }
}
