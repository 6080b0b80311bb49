package productions.motion.value;

import java.util.stream.IntStream;

/**
 * A color as the eye compares it: lightness and two opponent axes, so that equal steps look equal.
 *
 * <p>Björn Ottosson, <i>A perceptual color space for image processing</i> (2020).
 *
 * @param lightness 0 for black, 1 for white
 * @param a green (negative) to red (positive), about ±0.4 within sRGB
 * @param b blue (negative) to yellow (positive), about ±0.4 within sRGB
 */
public record OkLab(double lightness, double a, double b) {

    /** The linear light of each code value of a channel: powers are slow, and there are only so many. */
    private static final double[] LINEAR = IntStream.range(0, 256)
            .mapToDouble(code -> Gamma.linear(code / 255.0))
            .toArray();

    /** Return the perceptual place of a screen color. */
    public static OkLab of(Rgb color) {
        double r = LINEAR[color.red()];
        double g = LINEAR[color.green()];
        double b = LINEAR[color.blue()];
        double l = StrictMath.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = StrictMath.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = StrictMath.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new OkLab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    /** Return the linear-light red, green and blue of this color, not yet clipped to the screen's [0, 1]. */
    public double[] linear() {
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    /** Return the nearest screen color, each channel clipped. */
    public Rgb rgb() {
        double[] linear = linear();
        return new Rgb(channel(linear[0]), channel(linear[1]), channel(linear[2]));
    }

    /** Return the color that lies {@code share} of the way from this one to another; 0 is this one, 1 the other. */
    public OkLab toward(OkLab other, double share) {
        return new OkLab(
                lightness + (other.lightness - lightness) * share,
                a + (other.a - a) * share,
                b + (other.b - b) * share);
    }

    /** Return how far apart two colors look; about 0.02 is just noticeable. */
    public double distanceTo(OkLab other) {
        double dl = lightness - other.lightness;
        double da = a - other.a;
        double db = b - other.b;
        return Math.sqrt(dl * dl + da * da + db * db);
    }

    /** Return the colorfulness: 0 for grays, about 0.32 for the most vivid color a screen can show. */
    public double chroma() {
        return Math.sqrt(a * a + b * b);
    }

    /** Return the hue as an angle in turns, [0, 1): red near 0.08, yellow 0.30, green 0.40, blue 0.73. */
    public double hue() {
        double turns = StrictMath.atan2(b, a) / (2 * Math.PI);
        return turns - Math.floor(turns);
    }

    private static int channel(double linear) {
        return (int) (Gamma.coded(Math.min(1, Math.max(0, linear))) * 255 + 0.5);
    }

    private static double cube(double x) {
        return x * x * x;
    }
}
