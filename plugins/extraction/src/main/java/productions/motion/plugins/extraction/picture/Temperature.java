package productions.motion.plugins.extraction.picture;

import java.util.List;
import java.util.Set;
import productions.motion.family.Footage;
import productions.motion.family.Meter;
import productions.motion.family.Metric;
import productions.motion.family.Primitive;
import productions.motion.value.Frame;
import productions.motion.value.Gamma;
import productions.motion.value.Observation;
import productions.motion.value.Scope;

/**
 * How warm the light of a whole film is: the correlated color temperature of the mean of its pixels in linear light,
 * {@code lighting.cct_k} in kelvin, and {@code lighting.color_temperature}: {@code warm} up to 4000 K, {@code cool} from
 * 8000 K, otherwise {@code neutral}. A film without light has none.
 *
 * <p>C. S. McCamy, <i>Correlated color temperature as an explicit function of chromaticity coordinates</i>, Color Research
 * and Application 17 (1992); above 8000 K J. Hernández-Andrés, R. L. Lee and J. Romero, <i>Calculating correlated color
 * temperatures across the entire gamut of daylight and skylight chromaticities</i>, Applied Optics 38 (1999).
 */
@Primitive(value = "temperature", summary = "How warm the light is, in kelvin and as warm, neutral or cool.")
public record Temperature() implements Metric {

    private static final int PIXELS_OF_A_FRAME = 8192;
    private static final double LOOKS_A_SECOND = 5;
    private static final double DARK = 1e-4;
    private static final double HOT = 8000;
    private static final double WARM_UP_TO = 4000;
    private static final double LEAST_KELVIN = 1000;
    private static final double MOST_KELVIN = 50_000;

    @Override
    public Set<Scope> scopes() {
        return Set.of(Scope.FILM);
    }

    @Override
    public Set<String> aspects() {
        return Set.of("lighting.cct_k", "lighting.color_temperature");
    }

    @Override
    public Meter meter(Scope scope, Footage footage) {
        return new TemperatureMeter();
    }

    private static double kelvin(double x, double y) {
        double n = (x - 0.3320) / (0.1858 - y);
        double low = ((449 * n + 3525) * n + 6823.3) * n + 5520.33;
        if (low < HOT) {
            return low;
        }
        double m = (x - 0.3366) / (y - 0.1735);
        return -949.86315
                + 6253.80338 * StrictMath.exp(-m / 0.92159)
                + 28.70599 * StrictMath.exp(-m / 0.20039)
                + 0.00004 * StrictMath.exp(-m / 0.07125);
    }

    private static final class TemperatureMeter implements Meter {

        private final double[] linear = new double[256];
        private final Pace pace = new Pace(LOOKS_A_SECOND);
        private double red;
        private double green;
        private double blue;
        private long frames;

        TemperatureMeter() {
            for (int i = 0; i < linear.length; i++) {
                linear[i] = Gamma.linear(i / 255.0);
            }
        }

        @Override
        public void see(Frame frame) {
            if (!pace.isTime(frame)) {
                return;
            }
            int size = frame.width() * frame.height();
            int step = Math.max(1, size / PIXELS_OF_A_FRAME) | 1;
            double r = 0;
            double g = 0;
            double b = 0;
            int count = 0;
            for (int i = 0; i < size; i += step) {
                int rgb = frame.picture().color(i % frame.width(), i / frame.width());
                r += linear[rgb >> 16 & 255];
                g += linear[rgb >> 8 & 255];
                b += linear[rgb & 255];
                count++;
            }
            red += r / count;
            green += g / count;
            blue += b / count;
            frames++;
        }

        @Override
        public List<Observation> observations() {
            double x = 0.4124564 * red + 0.3575761 * green + 0.1804375 * blue;
            double y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue;
            double z = 0.0193339 * red + 0.1191920 * green + 0.9503041 * blue;
            double sum = x + y + z;
            if (sum <= DARK * frames) {
                return List.of();
            }
            double kelvin = Math.max(LEAST_KELVIN, Math.min(MOST_KELVIN, kelvin(x / sum, y / sum)));
            String word = kelvin <= WARM_UP_TO ? "warm" : kelvin >= HOT ? "cool" : "neutral";
            return List.of(
                    Observation.number("lighting.cct_k", kelvin, "K"),
                    Observation.word("lighting.color_temperature", word));
        }
    }
}
