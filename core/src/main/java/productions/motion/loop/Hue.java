package productions.motion.loop;

import productions.motion.value.Rgb;

/**
 * The family and shade of a color, by hue, saturation and lightness (HSL): the twelve families and four shades that the
 * registries are browsed by.
 *
 * @param family such as {@code teal}
 * @param shade deep, mid, light or muted
 */
public record Hue(String family, String shade) {

    /** Return the family and shade of a color. */
    public static Hue of(Rgb color) {
        int max = Math.max(color.red(), Math.max(color.green(), color.blue()));
        int min = Math.min(color.red(), Math.min(color.green(), color.blue()));
        double lightness = (max + min) / 510.0;
        double range = (max - min) / 255.0;
        double saturation = range == 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
        String family = family(degrees(color, max, max - min), saturation, lightness);
        return new Hue(family, shade(family, saturation, lightness));
    }

    private static double degrees(Rgb color, int max, int range) {
        if (range == 0) {
            return 0;
        }
        double sixth;
        if (max == color.red()) {
            sixth = (double) (color.green() - color.blue()) / range;
        } else if (max == color.green()) {
            sixth = (double) (color.blue() - color.red()) / range + 2;
        } else {
            sixth = (double) (color.red() - color.green()) / range + 4;
        }
        double degrees = 60 * sixth;
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static String family(double hue, double saturation, double lightness) {
        if (lightness >= 0.92 && saturation < 0.2) {
            return "white";
        }
        if (lightness <= 0.08) {
            return "black";
        }
        if (saturation < 0.12) {
            return "gray";
        }
        boolean brown = lightness < 0.45 && hue >= 15 && hue < 55;
        return brown ? "brown" : colorful(hue);
    }

    private static String colorful(double hue) {
        double[] borders = {15, 40, 70, 160, 195, 255, 290, 345, 360};
        String[] families = {"red", "orange", "yellow", "green", "teal", "blue", "purple", "pink", "red"};
        int i = 0;
        while (i < borders.length - 1 && hue >= borders[i]) {
            i++;
        }
        return families[i];
    }

    private static String shade(String family, double saturation, double lightness) {
        boolean neutral = family.equals("white") || family.equals("black") || family.equals("gray");
        if (!neutral && saturation < 0.28 && lightness > 0.15 && lightness < 0.85) {
            return "muted";
        }
        if (lightness < 0.35) {
            return "deep";
        }
        return lightness > 0.68 ? "light" : "mid";
    }
}
