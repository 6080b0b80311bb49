package productions.motion.plugins.extraction;

import java.util.List;
import java.util.function.ToDoubleFunction;
import productions.motion.value.Frame;
import productions.motion.value.Observation;
import productions.motion.value.Window;

/** What is measured in each picture by itself: the mean over the frames of a window. */
final class Pictures {

    private Pictures() {}

    static Observation mean(String aspect, Window window, ToDoubleFunction<Frame> measure) {
        double sum = 0;
        for (Frame frame : window.frames()) {
            sum += measure.applyAsDouble(frame);
        }
        return new Observation(aspect, List.of(sum / window.frames().size()), "");
    }
}
