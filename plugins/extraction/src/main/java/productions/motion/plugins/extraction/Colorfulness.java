package productions.motion.plugins.extraction;

import productions.motion.family.Metric;
import productions.motion.family.Primitive;
import productions.motion.value.Frame;
import productions.motion.value.Observation;
import productions.motion.value.Window;

/**
 * How colorful the picture looks to people: 0 for grays, 15 slightly, 33 moderately, 59 quite, 82 highly and 109
 * extremely colorful; mean over the frames.
 *
 * <p>M3 of Hasler and Süsstrunk, <i>Measuring colorfulness in natural images</i>, SPIE 5007 (2003): spread plus 0.3
 * times offset of the red-green and yellow-blue opponents.
 */
@Primitive(value = "colorfulness", summary = "How colorful the picture looks, from 0 for grays to 109 and more.")
public record Colorfulness() implements Metric {

    @Override
    public Observation of(Window window) {
        return Pictures.mean("colorfulness", window, Colorfulness::of);
    }

    private static double of(Frame frame) {
        double sumA = 0;
        double sumB = 0;
        double squares = 0;
        for (int rgb : frame.pixels()) {
            int red = rgb >> 16 & 255;
            int green = rgb >> 8 & 255;
            double redGreen = red - green;
            double yellowBlue = (red + green) / 2.0 - (rgb & 255);
            sumA += redGreen;
            sumB += yellowBlue;
            squares += redGreen * redGreen + yellowBlue * yellowBlue;
        }
        int count = frame.pixels().length;
        double offset = Math.sqrt(sumA * sumA + sumB * sumB) / count;
        double spread = Math.sqrt(Math.max(0, squares / count - offset * offset));
        return spread + 0.3 * offset;
    }
}
