package productions.motion.plugins.extraction;

import productions.motion.family.Metric;
import productions.motion.family.Primitive;
import productions.motion.value.Frame;
import productions.motion.value.Observation;
import productions.motion.value.Window;

/**
 * How far colors are from gray: the mean S of HSV, 0 for gray and 1 for pure colors; mean over the frames. A pixel that
 * is nearly black, V up to 10 %, counts as gray, for nobody sees its color.
 */
@Primitive(value = "saturation", summary = "How far colors are from gray, from 0 to 1.")
public record Saturation() implements Metric {

    private static final double NEARLY_BLACK = 25.5;

    @Override
    public Observation of(Window window) {
        return Pictures.mean("saturation", window, Saturation::of);
    }

    private static double of(Frame frame) {
        double sum = 0;
        for (int rgb : frame.pixels()) {
            int red = rgb >> 16 & 255;
            int green = rgb >> 8 & 255;
            int blue = rgb & 255;
            int most = Math.max(red, Math.max(green, blue));
            int least = Math.min(red, Math.min(green, blue));
            sum += most > NEARLY_BLACK ? (double) (most - least) / most : 0;
        }
        return sum / frame.pixels().length;
    }
}
