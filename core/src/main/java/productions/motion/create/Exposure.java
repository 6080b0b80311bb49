package productions.motion.create;

import productions.motion.scene.Light;
import productions.motion.scene.LightNumber;
import productions.motion.value.Palette;
import productions.motion.value.Rgb;

/** Keeps a picture from drowning in black or white: dark light on dark colors is raised until something can be seen. */
final class Exposure {

    /** Darkest and lightest mean code value of a picture, of 1. */
    private static final double DARKEST = 0.13;

    private static final double LIGHTEST = 0.8;
    private static final double LARGEST_LIFT = 0.35;
    private static final int SAMPLES = 16;
    private static final int HALVINGS = 20;

    private final Palette palette;

    Exposure(Palette palette) {
        this.palette = palette;
    }

    /** Return the light, its lift changed only as far as is needed. */
    Light on(Light light) {
        double mean = mean(light, light.lift());
        if (mean >= DARKEST && mean <= LIGHTEST) {
            return light;
        }
        double wanted = mean < DARKEST ? DARKEST : LIGHTEST;
        double low = -LARGEST_LIFT;
        double high = LARGEST_LIFT;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (mean(light, middle) < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return light.with(LightNumber.LIFT, high);
    }

    /** The mean brightness of the graded palette, as the renderer grades it. */
    private double mean(Light light, double lift) {
        double sum = 0;
        for (int i = 0; i < SAMPLES; i++) {
            Rgb color = palette.at((i + 0.5) / SAMPLES).rgb();
            double brightness = (0.2126 * color.red() + 0.7152 * color.green() + 0.0722 * color.blue()) / 255;
            double lifted = unit((brightness + lift) * light.gain());
            double bent = StrictMath.pow(lifted, 1 / light.gamma());
            sum += unit((bent - 0.5) * light.contrast() + 0.5);
        }
        return sum / SAMPLES;
    }

    private static double unit(double x) {
        return Math.min(1, Math.max(0, x));
    }
}
