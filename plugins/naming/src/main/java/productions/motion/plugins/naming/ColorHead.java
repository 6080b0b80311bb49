package productions.motion.plugins.naming;

import productions.motion.value.OkLab;
import productions.motion.value.Rgb;

/**
 * What anybody would call a color: a hue, and how light and how colorful it is, such as {@code dark grayish blue}.
 *
 * <p>The classes follow the scheme of ISCC-NBS (Kelly and Judd, <i>Color: universal language and dictionary of
 * names</i>, 1976) in plain words, with borders in OKLab set so that the sixteen primaries come out under their own.
 */
final class ColorHead {

    private static final double GRAY = 0.022;
    private static final double GRAYISH = 0.055;
    private static final double COLORFUL = 0.13;
    private static final double VIVID = 0.2;

    /** Dark reds and oranges are brown when they have less color for their lightness than this. */
    private static final double DULL = 0.34;

    private ColorHead() {}

    /** Return the words. */
    static String of(Rgb color) {
        OkLab place = OkLab.of(color);
        return place.chroma() < GRAY ? gray(place.lightness()) : shade(place) + hue(place);
    }

    private static String gray(double lightness) {
        if (lightness < 0.16) {
            return "black";
        }
        if (lightness > 0.97) {
            return "white";
        }
        String shade = lightness < 0.42 ? "dark " : lightness < 0.72 ? "" : lightness < 0.88 ? "light " : "pale ";
        return shade + "gray";
    }

    private static String shade(OkLab color) {
        double chroma = color.chroma();
        if (chroma >= VIVID && color.lightness() >= 0.4) {
            return "vivid ";
        }
        String light = chroma >= COLORFUL ? brightness(color.lightness()) : lightness(color.lightness());
        return light + (chroma < GRAYISH ? "grayish " : "");
    }

    private static String brightness(double lightness) {
        return lightness < 0.32 ? "dark " : lightness < 0.46 ? "deep " : lightness < 0.72 ? "" : "bright ";
    }

    private static String lightness(double lightness) {
        return lightness < 0.32
                ? "dark "
                : lightness < 0.46 ? "deep " : lightness < 0.7 ? "" : lightness < 0.84 ? "light " : "pale ";
    }

    private static String hue(OkLab color) {
        double degrees = 360 * color.hue();
        if (degrees >= 12 && degrees < 85) {
            return warm(color, degrees);
        }
        if (degrees < 12 || degrees >= 340) {
            return color.lightness() > 0.55 ? "pink" : "red";
        }
        return degrees < 215 ? fresh(color, degrees) : cool(color, degrees);
    }

    private static String warm(OkLab color, double degrees) {
        boolean dull = color.chroma() < DULL * color.lightness() && color.lightness() < 0.6;
        if (dull) {
            return "brown";
        }
        if (degrees < 42) {
            return color.lightness() > 0.75 ? "pink" : "red";
        }
        return color.lightness() < 0.5 ? "brown" : "orange";
    }

    private static String fresh(OkLab color, double degrees) {
        if (degrees < 122) {
            return color.lightness() < 0.66 ? "olive" : "yellow";
        }
        if (degrees < 172) {
            return "green";
        }
        return color.lightness() < 0.75 ? "teal" : "cyan";
    }

    private static String cool(OkLab color, double degrees) {
        if (degrees < 284) {
            return "blue";
        }
        return degrees >= 320 && color.lightness() > 0.6 && color.chroma() >= VIVID ? "magenta" : "purple";
    }
}
