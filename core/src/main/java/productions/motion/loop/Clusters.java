package productions.motion.loop;

import java.util.List;
import productions.motion.value.OkLab;
import productions.motion.value.Rgb;

/**
 * The colors that fill a film, as they were measured.
 *
 * @param values red, green, blue and the share of the picture of each, one after the other
 */
record Clusters(List<Double> values) {

    /** Light and compression move colors this far, in OKLab, and they still pass for what was asked for. */
    private static final double NEAR = 0.12;

    private static final double SHARE = 0.03;
    private static final int WIDTH = 4;

    /** Return whether some good part of the picture looks like a color. */
    boolean show(Rgb color) {
        OkLab wanted = OkLab.of(color);
        for (int i = 0; i + WIDTH <= values.size(); i += WIDTH) {
            Rgb seen = new Rgb(channel(i), channel(i + 1), channel(i + 2));
            if (values.get(i + 3) >= SHARE && OkLab.of(seen).distanceTo(wanted) <= NEAR) {
                return true;
            }
        }
        return false;
    }

    private int channel(int index) {
        return (int) Math.round(Math.min(255, Math.max(0, values.get(index))));
    }
}
