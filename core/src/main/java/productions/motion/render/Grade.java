package productions.motion.render;

import productions.motion.scene.Light;
import productions.motion.value.Gamma;
import productions.motion.value.OkLab;
import productions.motion.value.Rgb;

/**
 * How a color comes out of the light it is shot in: lift, gain, gamma, contrast, saturation, warmth and the lift that
 * ambient light gives to shadows. With the preset {@code neutral} nothing changes.
 */
record Grade(Light light) {

    /** The ambient light of the preset {@code neutral}, which leaves shadows alone. */
    private static final double AMBIENT = 0.3;

    /** Return the graded tint of a screen color. */
    Tint tint(Rgb color) {
        return tint(color.red() / 255.0, color.green() / 255.0, color.blue() / 255.0);
    }

    /** Return the graded tint of a perceptual color, clipped to the screen first. */
    Tint tint(OkLab color) {
        double[] linear = color.linear();
        return tint(coded(linear[0]), coded(linear[1]), coded(linear[2]));
    }

    private Tint tint(double red, double green, double blue) {
        double r = toned(red);
        double g = toned(green);
        double b = toned(blue);
        double gray = 0.2126 * r + 0.7152 * g + 0.0722 * b;
        double saturation = light.saturation();
        return warmed(
                unit(gray + (r - gray) * saturation),
                unit(gray + (g - gray) * saturation),
                unit(gray + (b - gray) * saturation));
    }

    private double toned(double channel) {
        double lifted = unit((channel + light.lift()) * light.gain());
        double bent = light.gamma() == 1 ? lifted : StrictMath.pow(lifted, 1 / Math.max(0.05, light.gamma()));
        double contrasted = (bent - 0.5) * light.contrast() + 0.5;
        double shadow = 1 - unit(contrasted);
        return contrasted + 0.12 * (light.ambient() - AMBIENT) * shadow * shadow;
    }

    private Tint warmed(double r, double g, double b) {
        double warm = Math.max(0, light.warmth());
        double cool = Math.max(0, -light.warmth());
        return Tint.of(
                unit(r * (1 + 0.06 * warm - 0.06 * cool) + (4 * warm - 2 * cool) / 255),
                unit(g * (1 + 0.02 * warm)),
                unit(b * (1 - 0.06 * warm + 0.07 * cool) + (5 * cool - 2 * warm) / 255));
    }

    private static double coded(double linear) {
        return Gamma.coded(unit(linear));
    }

    private static double unit(double x) {
        return Math.min(1, Math.max(0, x));
    }
}
