package productions.motion.plugins.extraction.picture;

import java.util.stream.IntStream;
import productions.motion.value.Gamma;

/**
 * A color as CIE 1976 L*a*b* under D65, where a distance of about 2.3 is just noticeable (CIE 015; IEC 61966-2-1 for
 * sRGB).
 *
 * @param lightness 0 for black, 100 for white
 * @param a green (negative) to red (positive)
 * @param b blue (negative) to yellow (positive)
 */
record Cielab(double lightness, double a, double b) {

    private static final double LINEAR_BELOW = 216.0 / 24_389;
    private static final double SLOPE = 24_389.0 / 27;

    private static final double[] LINEAR =
            IntStream.range(0, 257).mapToDouble(i -> Gamma.linear(i / 255.0)).toArray();

    /** Return the place of a screen color, each channel in [0, 255]. */
    static Cielab of(double red, double green, double blue) {
        double r = linear(red);
        double g = linear(green);
        double b = linear(blue);
        double x = bent((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
        double y = bent(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
        double z = bent((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
        return new Cielab(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    /** Between two code values light is hardly bent. */
    private static double linear(double coded) {
        int below = (int) coded;
        return LINEAR[below] + (coded - below) * (LINEAR[below + 1] - LINEAR[below]);
    }

    /** Return the color difference of 1976. */
    double distanceTo(Cielab other) {
        double dl = lightness - other.lightness;
        double da = a - other.a;
        double db = b - other.b;
        return Math.sqrt(dl * dl + da * da + db * db);
    }

    private static double bent(double t) {
        return t > LINEAR_BELOW ? StrictMath.cbrt(t) : (SLOPE * t + 16) / 116;
    }
}
