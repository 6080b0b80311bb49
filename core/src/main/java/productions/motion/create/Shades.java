package productions.motion.create;

import java.util.ArrayList;
import java.util.List;
import productions.motion.value.OkLab;
import productions.motion.value.Rgb;

/** Colors made from a color: lighter and darker, more or less vivid, of another hue. */
final class Shades {

    private static final double DARKEST = 0.02;
    private static final double LIGHTEST = 0.98;
    private static final double[] AROUND = {-0.24, -0.06, 0, 0.05, 0.18};

    private Shades() {}

    /** Return a palette of one color, dark to light, that stays near it for half its length so that it dominates. */
    static List<Rgb> of(Rgb color) {
        OkLab middle = OkLab.of(color);
        List<Rgb> stops = new ArrayList<>();
        for (double step : AROUND) {
            stops.add(step == 0 ? color : lightness(middle, middle.lightness() + step));
        }
        return stops;
    }

    /** Return a color of the same hue at another lightness. */
    static Rgb lightness(OkLab color, double lightness) {
        double inside = Math.min(LIGHTEST, Math.max(DARKEST, lightness));
        return onScreen(inside, color.a(), color.b());
    }

    /** Return a color by lightness, colorfulness and hue in turns; less colorful where a screen cannot show it. */
    static Rgb of(double lightness, double chroma, double hue) {
        double angle = 2 * Math.PI * hue;
        return onScreen(lightness, chroma * StrictMath.cos(angle), chroma * StrictMath.sin(angle));
    }

    private static Rgb onScreen(double lightness, double a, double b) {
        double share = 1;
        while (share > 0.02 && !shows(new OkLab(lightness, a * share, b * share))) {
            share *= 0.92;
        }
        return new OkLab(lightness, a * share, b * share).rgb();
    }

    private static boolean shows(OkLab color) {
        for (double channel : color.linear()) {
            if (channel < -0.002 || channel > 1.002) {
                return false;
            }
        }
        return true;
    }
}
