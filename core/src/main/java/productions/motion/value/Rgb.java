package productions.motion.value;

import java.util.Locale;

/**
 * A color as screens take it: gamma-coded sRGB, each channel a whole number in [0, 255].
 *
 * @param red how much red, 0 to 255
 * @param green how much green, 0 to 255
 * @param blue how much blue, 0 to 255
 */
public record Rgb(int red, int green, int blue) {

    public Rgb {
        if (((red | green | blue) & ~255) != 0) {
            throw new IllegalArgumentException(
                    "The color " + red + "," + green + "," + blue + " is outside 0 to 255. Keep each channel inside.");
        }
    }

    /** Return the color of a packed 24-bit number such as {@code 0x1b2a49}. */
    public static Rgb of(int packed) {
        return new Rgb(packed >> 16 & 255, packed >> 8 & 255, packed & 255);
    }

    /** Return the color written as {@code #c24}, {@code #cc2244} or either without the hash. */
    public static Rgb parse(String hex) {
        String digits = hex.startsWith("#") ? hex.substring(1) : hex;
        if (!digits.matches("[0-9a-fA-F]{3}|[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("'" + hex + "' is no color. Write it as #rgb or #rrggbb.");
        }
        return digits.length() == 6
                ? of(Integer.parseInt(digits, 16))
                : of(Integer.parseInt(digits.replaceAll("(.)", "$1$1"), 16));
    }

    /** Return the three channels in one number, red in the high byte. */
    public int packed() {
        return red << 16 | green << 8 | blue;
    }

    /** Return the color as {@code #rrggbb}. */
    public String hex() {
        return String.format(Locale.ROOT, "#%06x", packed());
    }
}
