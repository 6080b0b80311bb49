package productions.motion.exchange;

import productions.motion.value.Rgb;

/**
 * How different two colors look: CIEDE2000, with all weights 1.
 *
 * <p>Sharma, Wu and Dalal, <i>The CIEDE2000 color-difference formula: implementation notes, supplementary test data, and
 * mathematical observations</i>, Color Research and Application 30 (2005). White is D65, as in sRGB.
 */
final class ColorDifference {

    private static final double SEVENTH = 6_103_515_625.0; // 25 to the power of 7

    private ColorDifference() {}

    /** A color in CIE L*a*b*. */
    record Lab(double lightness, double a, double b) {

        static Lab of(Rgb color) {
            double r = linear(color.red());
            double g = linear(color.green());
            double b = linear(color.blue());
            double x = curve((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
            double y = curve(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
            double z = curve((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
            return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
        }

        private double chroma() {
            return Math.sqrt(a * a + b * b);
        }

        private static double linear(int channel) {
            double coded = channel / 255.0;
            return coded <= 0.04045 ? coded / 12.92 : StrictMath.pow((coded + 0.055) / 1.055, 2.4);
        }

        private static double curve(double t) {
            return t > 216.0 / 24389 ? StrictMath.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
        }
    }

    /** Return the difference of two colors; 1 is about just noticeable. */
    static double between(Lab one, Lab other) {
        double meanChroma = (one.chroma() + other.chroma()) / 2;
        double stretch = 1 + 0.5 * (1 - Math.sqrt(seventh(meanChroma)));
        Lab left = new Lab(one.lightness(), one.a() * stretch, one.b());
        Lab right = new Lab(other.lightness(), other.a() * stretch, other.b());
        double light = right.lightness() - left.lightness();
        double chroma = right.chroma() - left.chroma();
        double turn = turn(left, right);
        double hue = 2 * Math.sqrt(left.chroma() * right.chroma()) * sin(turn / 2);
        double l = (left.lightness() + right.lightness()) / 2 - 50;
        double c = (left.chroma() + right.chroma()) / 2;
        double h = meanHue(left, right);
        double weightL = 1 + 0.015 * l * l / Math.sqrt(20 + l * l);
        double weightC = 1 + 0.045 * c;
        double weightH = 1 + 0.015 * c * hueWeight(h);
        double rotation = -2 * Math.sqrt(seventh(c)) * sin(60 * StrictMath.exp(-square((h - 275) / 25)));
        double dl = light / weightL;
        double dc = chroma / weightC;
        double dh = hue / weightH;
        return Math.sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh);
    }

    private static double hueWeight(double h) {
        return 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.20 * cos(4 * h - 63);
    }

    /** The difference of hue in degrees, the shorter way around. */
    private static double turn(Lab one, Lab other) {
        if (one.chroma() * other.chroma() == 0) {
            return 0;
        }
        double turn = hue(other) - hue(one);
        if (turn > 180) {
            return turn - 360;
        }
        return turn < -180 ? turn + 360 : turn;
    }

    private static double meanHue(Lab one, Lab other) {
        double sum = hue(one) + hue(other);
        if (one.chroma() * other.chroma() == 0) {
            return sum;
        }
        if (Math.abs(hue(one) - hue(other)) <= 180) {
            return sum / 2;
        }
        return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
    }

    private static double hue(Lab color) {
        double degrees = StrictMath.toDegrees(StrictMath.atan2(color.b(), color.a()));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double seventh(double chroma) {
        double power = StrictMath.pow(chroma, 7);
        return power / (power + SEVENTH);
    }

    private static double square(double x) {
        return x * x;
    }

    private static double sin(double degrees) {
        return StrictMath.sin(StrictMath.toRadians(degrees));
    }

    private static double cos(double degrees) {
        return StrictMath.cos(StrictMath.toRadians(degrees));
    }
}
