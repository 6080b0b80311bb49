package productions.motion.grow;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import productions.motion.knowledge.EntryId;

/**
 * How values become keys. A key is the identity of an entry for ever, so every form is fixed, and keys of registries that
 * the earlier system exported stand for the same values here.
 *
 * <p>Numbers are rounded half to even from their exact binary value and written with as few decimals as they need, at
 * least one: {@code 5.0}, {@code 0.06}. Light levels run from 0 to 255 as in those exports; what is measured from 0 to 1 is
 * multiplied by 255 first. Words keep their own underscores.
 */
public final class Keys {

    /** Width of a cell of color along each channel; the last cell, at 250, is 6 wide. */
    public static final int COLOR_STEP = 25;

    private static final int OPACITY_STEPS = 20;
    private static final int BRIGHTNESS_STEP = 25;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Keys() {}

    /** Return the cell of a color, each channel from 0 to 255: {@code 100,100,150}. */
    public static String color(double red, double green, double blue) {
        return cell(red) + "," + cell(green) + "," + cell(blue);
    }

    /** Return the cell of a color and its opacity, from 0 to 1 in steps of 0.05: {@code 100,100,150_1.0}. */
    public static String pureColor(double red, double green, double blue, double opacity) {
        return color(red, green, blue) + "_" + number(Math.rint(opacity * OPACITY_STEPS) / OPACITY_STEPS, 2);
    }

    /** Return the key of an instant of sound, amplitude from 0 to 1: {@code 0.06_low_rumble}. */
    public static String pureSound(double amplitude, String tone, String timbre) {
        return number(amplitude, 2) + "_" + tone + "_" + timbre;
    }

    /** Return the key of how a window moves, level from 0 to 255: {@code 5.2_steady_horizontal_steady}. */
    public static String motion(double level, String trend, String direction, String rhythm) {
        return motion(level, trend) + "_" + direction + "_" + rhythm;
    }

    /** Return the key of how a whole film moves, level from 0 to 255: {@code 3.5_steady}. */
    public static String motion(double level, String trend) {
        return number(level, 1) + "_" + trend;
    }

    /** Return the key of a length in seconds and a frame rate: {@code 1.0_24.0}. */
    public static String time(double seconds, double framesPerSecond) {
        return number(seconds, 1) + "_" + number(framesPerSecond, 1);
    }

    /** Return the key of brightness and contrast from 0 to 255, saturation from 0 to 1: {@code 125_38.9_0.2}. */
    public static String lighting(double brightness, double contrast, double saturation) {
        long step = (long) Math.rint(brightness / BRIGHTNESS_STEP) * BRIGHTNESS_STEP;
        return step + "_" + number(contrast, 1) + "_" + number(saturation, 1);
    }

    /** Return the key of a center of mass and a mean luminance, each from 0 to 1: {@code 0.5_0.5_0.48}. */
    public static String composition(double x, double y, double luminance) {
        return number(x, 2) + "_" + number(y, 2) + "_" + number(luminance, 2);
    }

    /** Return the key of density of edges, spatial variance and busyness: {@code 0.12_0.03_0.08}. */
    public static String graphics(double edges, double variance, double busyness) {
        return number(edges, 2) + "_" + number(variance, 2) + "_" + number(busyness, 2);
    }

    /** Return the key of a film's length in seconds and the trend of its tempo: {@code 6.0_steady}. */
    public static String temporal(double seconds, String trend) {
        return number(seconds, 1) + "_" + trend;
    }

    /** Return the key of a format: {@code 512x512_24.0}. */
    public static String technical(double width, double height, double framesPerSecond) {
        return Math.round(width) + "x" + Math.round(height) + "_" + number(framesPerSecond, 1);
    }

    /** Return the key of a gradient and how strongly it shows, from 0 to 1: {@code angled_0.35}. */
    public static String gradient(String type, double strength) {
        return type + "_" + number(strength, 2);
    }

    /** Return the key of a camera move and its speed: {@code pan_slow}. */
    public static String camera(String type, String speed) {
        return type + "_" + speed;
    }

    /** Return the key of a camera move, its speed and how steady it is held: {@code pan_slow_stable}. */
    public static String camera(String type, String speed, String steadiness) {
        return camera(type, speed) + "_" + steadiness;
    }

    /** Return the key of a transition and its length in seconds: {@code dissolve_0.5}. */
    public static String transition(String type, double seconds) {
        return type + "_" + number(seconds, 2);
    }

    /** Return the key of a strength of parallax, from 0 to 1, and a count of layers: {@code 0.05_3}. */
    public static String depth(double parallax, double layers) {
        return number(parallax, 2) + "_" + Math.round(layers);
    }

    /** Return the key of the role, mood and tempo of sound: {@code ambient_calm_slow}. */
    public static String sound(String role, String mood, String tempo) {
        return role + "_" + mood + "_" + tempo;
    }

    /** Return the key of a word: lower case, single spaces. */
    public static String word(String value) {
        String plain = Normalizer.normalize(value, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SPACES.matcher(plain.strip()).replaceAll(" ");
    }

    /**
     * Return the key of what a span stands for: {@code sunset|light|golden_hour}. What it stands for is part of it, so that
     * a span may have several senses in one domain, each with its own count.
     */
    public static String span(String span, String domain, String canonical) {
        return word(span) + "|" + domain + "|" + canonical;
    }

    /** Return the key of what is joined of several entries: their ids in order, with semicolons between them. */
    public static String blend(List<EntryId> parts) {
        return parts.stream().sorted().distinct().map(EntryId::toString).collect(Collectors.joining(";"));
    }

    private static long cell(double channel) {
        long inside = (long) Math.floor(Math.min(255, Math.max(0, channel)));
        return inside / COLOR_STEP * COLOR_STEP;
    }

    /** Write a number with at most so many decimals, and at least one. */
    static String number(double value, int decimals) {
        BigDecimal rounded =
                new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 1 ? rounded.setScale(1).toPlainString() : rounded.toPlainString();
    }
}
