package productions.motion.scene;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;

/** The numbers of a {@link Light} by name, in the order it holds them. */
public enum LightNumber {
    CONTRAST(Light::contrast),
    SATURATION(Light::saturation),
    LIFT(Light::lift),
    GAMMA(Light::gamma),
    GAIN(Light::gain),
    KEY(Light::key),
    FILL(Light::fill),
    RIM(Light::rim),
    AMBIENT(Light::ambient),
    GRAIN(Light::grain),
    WARMTH(Light::warmth, -1),
    VIGNETTE(Light::vignette, 0),
    DRIFT(Light::drift);

    private final ToDoubleFunction<Light> number;
    private final double least;
    private final double most;

    LightNumber(ToDoubleFunction<Light> number) {
        this(number, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    LightNumber(ToDoubleFunction<Light> number, double least) {
        this(number, least, 1);
    }

    LightNumber(ToDoubleFunction<Light> number, double least, double most) {
        this.number = number;
        this.least = least;
        this.most = most;
    }

    /** Return the names of all, as recipes and tables write them. */
    public static List<String> names() {
        return Arrays.stream(values()).map(LightNumber::id).toList();
    }

    /** Return the number of a name, or refuse and say which there are. */
    public static LightNumber named(String name) {
        int index = names().indexOf(name);
        if (index < 0) {
            throw DidYouMean.unknown(Refusal.Kind.DATA, "number of a light", name, names());
        }
        return values()[index];
    }

    /** Return the name, in small letters. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Return how low it may go. */
    public double least() {
        return least;
    }

    /** Return how high it may go. */
    public double most() {
        return most;
    }

    /** Return what a light has for this number. */
    public double of(Light light) {
        return number.applyAsDouble(light);
    }

    /** Return the value as near as this number may come to it. */
    double within(double value) {
        return Math.min(most, Math.max(least, value));
    }
}
