package productions.motion.plugins.extraction;

import productions.motion.family.Metric;
import productions.motion.family.Primitive;
import productions.motion.value.Frame;
import productions.motion.value.Observation;
import productions.motion.value.Window;

/** How light the picture is: the mean luma (ITU-R BT.709), 0 for black and 1 for white, mean over the frames. */
@Primitive(value = "brightness", summary = "How light the picture is, from 0 for black to 1 for white.")
public record Brightness() implements Metric {

    @Override
    public Observation of(Window window) {
        return Pictures.mean("brightness", window, Brightness::of);
    }

    private static double of(Frame frame) {
        double sum = 0;
        for (int rgb : frame.pixels()) {
            sum += Luma.of(rgb);
        }
        return sum / frame.pixels().length / 255;
    }
}
