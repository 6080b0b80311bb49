package productions.motion.render;

import productions.motion.scene.Format;
import productions.motion.scene.Light;

/**
 * The soft light that falls on the picture: key from the upper left, fill from the lower right, rim at the borders,
 * ambient everywhere, the vignette in the corners, and the drift of brightness over the film.
 *
 * <p>The preset {@code neutral} lights every place alike. All other light is told as its difference from it, as one
 * polynomial of the place, so that a row costs four multiplications a pixel.
 */
final class Illumination {

    private static final double KEY = 1;
    private static final double FILL = 0.5;
    private static final double RIM = 0.2;
    private static final double AMBIENT = 0.3;

    private final Light light;
    private final double halfWidth;
    private final double corner;
    private final double balance;
    private final double exposure;
    private final float[] columns;
    private final float[] gains;
    private double level = 1;
    private float offset;

    Illumination(Light light, Format format) {
        this.light = light;
        halfWidth = format.aspect() / 2;
        corner = halfWidth * halfWidth + 0.25;
        balance = 0.4 * (light.key() - light.fill() - (KEY - FILL));
        exposure = Math.max(
                0, 1 + 0.2 * (light.key() - KEY) + 0.1 * (light.fill() - FILL) + 0.1 * (light.ambient() - AMBIENT));
        columns = new float[format.width()];
        gains = new float[format.width()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = (float) ((i + 0.5) / format.height() - halfWidth);
        }
    }

    /**
     * Take up a frame.
     *
     * @param brightness how bright the motion makes it, a factor around 1
     * @param place how much of the film has passed, in [0, 1]
     */
    void aim(double brightness, double place) {
        level = Math.min(8, Math.max(0, brightness)) * exposure;
        offset = (float) (219 * light.drift() * (place - 0.5));
    }

    /** Return how bright the middle of the frame is, as a factor. */
    double level() {
        return level;
    }

    /** Light one row; y is its place in frame heights from the center. */
    void shine(double y, Line line) {
        double yy = y * y;
        double rim = 0.35 * (light.rim() - RIM) / corner;
        double dark = light.vignette() / (corner * corner);
        float constant = (float) (level * (1 - balance * y + rim * yy - dark * yy * yy));
        float slope = (float) (level * -balance / 2 / halfWidth);
        float square = (float) (level * (rim - 2 * dark * yy));
        float fourth = (float) (level * -dark);
        if (slope == 0 && square == 0 && fourth == 0) {
            if (constant != 1) {
                line.scale(constant);
            }
        } else {
            gains(constant, slope, square, fourth);
            apply(line);
        }
        if (offset != 0) {
            lift(line.luma);
        }
    }

    private void gains(float constant, float slope, float square, float fourth) {
        for (int i = 0; i < gains.length; i++) {
            float x = columns[i];
            float xx = x * x;
            gains[i] = (fourth * xx + square) * xx + slope * x + constant;
        }
    }

    private void apply(Line line) {
        float[] gain = gains;
        for (int i = 0; i < gain.length; i++) {
            line.luma[i] *= gain[i];
        }
        for (int i = 0; i < line.blue.length; i++) {
            line.blue[i] *= gain[2 * i];
            line.red[i] *= gain[2 * i];
        }
    }

    private void lift(float[] luma) {
        for (int i = 0; i < luma.length; i++) {
            luma[i] += offset;
        }
    }
}
