package productions.motion.plugins.extraction;

import productions.motion.family.Metric;
import productions.motion.family.Primitive;
import productions.motion.value.Frame;
import productions.motion.value.Observation;
import productions.motion.value.Window;

/**
 * How far light and dark are apart: the standard deviation of the luma, 0 for a flat picture and 0.5 for half black, half
 * white; mean over the frames.
 *
 * <p>RMS contrast: Eli Peli, <i>Contrast in complex images</i>, JOSA A 7 (1990).
 */
@Primitive(value = "contrast", summary = "How far light and dark are apart, from 0 to 0.5.")
public record Contrast() implements Metric {

    @Override
    public Observation of(Window window) {
        return Pictures.mean("contrast", window, Contrast::of);
    }

    private static double of(Frame frame) {
        double sum = 0;
        double squares = 0;
        for (int rgb : frame.pixels()) {
            double luma = Luma.of(rgb);
            sum += luma;
            squares += luma * luma;
        }
        int count = frame.pixels().length;
        double mean = sum / count;
        return Math.sqrt(Math.max(0, squares / count - mean * mean)) / 255;
    }
}
