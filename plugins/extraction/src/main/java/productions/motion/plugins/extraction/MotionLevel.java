package productions.motion.plugins.extraction;

import java.util.List;
import productions.motion.family.Metric;
import productions.motion.family.Primitive;
import productions.motion.value.Frame;
import productions.motion.value.Observation;
import productions.motion.value.Window;

/**
 * How much the picture changes: the mean absolute difference of luma from one frame to the next, 0 for stillness and 1
 * for black to white. Two values: mean and standard deviation over the pairs of frames; a still has 0 and 0.
 */
@Primitive(value = "motion_level", summary = "How much the picture changes from frame to frame, from 0 to 1.")
public record MotionLevel() implements Metric {

    @Override
    public Observation of(Window window) {
        List<Frame> frames = window.frames();
        double sum = 0;
        double squares = 0;
        for (int i = 1; i < frames.size(); i++) {
            double change = change(frames.get(i - 1).pixels(), frames.get(i).pixels());
            sum += change;
            squares += change * change;
        }
        int pairs = Math.max(1, frames.size() - 1);
        double mean = sum / pairs;
        double deviation = Math.sqrt(Math.max(0, squares / pairs - mean * mean));
        return new Observation("motion_level", List.of(mean, deviation), "");
    }

    private static double change(int[] before, int[] after) {
        double sum = 0;
        for (int i = 0; i < after.length; i++) {
            sum += Math.abs(Luma.of(after[i]) - Luma.of(before[i]));
        }
        return sum / after.length / 255;
    }
}
