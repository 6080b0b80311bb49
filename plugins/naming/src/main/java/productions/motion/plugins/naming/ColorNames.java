package productions.motion.plugins.naming;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import productions.motion.family.Naming;
import productions.motion.family.Primitive;
import productions.motion.value.Discovery;
import productions.motion.value.Rgb;

/**
 * Says what a color looks like and gives it a poetic name that belongs to such a color: {@code Grayish Blue · Stormy
 * Horizon}.
 *
 * <p>The head is the designation of ISCC-NBS. The tail is the cell's own: each of the 1331 cells has one, assigned so that
 * all together are as near as they can be. What lets something through says so in front instead: {@code Sheer Blue · Stormy
 * Horizon}.
 */
@Primitive(
        value = "color_names",
        summary = "What a color looks like and a poetic name, such as Grayish Blue · Stormy Horizon.",
        examples = {"color_names()"})
public record ColorNames() implements Naming {

    private static final int STEP = 25;
    private static final int STEPS = 11;
    private static final int CHANNELS = 3;
    private static final int OPACITY_STEPS = 20;

    /** From what hides nothing to what hides all but nothing, in steps of 0.05. */
    private static final List<String> OPACITIES = List.of(
            "Clear", "Wispy", "Airy", "Gauzy", "Filmy", "Glassy", "Sheer", "Lacy", "Hazy", "Misty", "Half", "Veiled",
            "Frosted", "Milky", "Smoky", "Cloudy", "Foggy", "Dusty", "Dense", "Solid");

    @Override
    public Optional<String> propose(Discovery color, int attempt) {
        List<String> parts = color.parts();
        if (!color.aspect().endsWith(".color") || parts.size() < CHANNELS) {
            return Optional.empty();
        }
        int[] steps = {step(parts.get(0)), step(parts.get(1)), step(parts.get(2))};
        Rgb center = new Rgb(middle(steps[0]), middle(steps[1]), middle(steps[2]));
        String head = opacity(parts)
                .map(opacity -> opacity + " " + ColorHead.hue(center))
                .orElseGet(() -> ColorHead.of(center));
        int cell = (steps[0] * STEPS + steps[1]) * STEPS + steps[2];
        return Optional.of(
                attempt == 0 ? head + SEPARATOR + Tails.ALL.get(cell) : Pairs.PLACE.behind(head, color.key(), attempt));
    }

    @Override
    public Optional<Rgb> colorOf(String tail) {
        return Optional.ofNullable(Tails.COLORS.get(tail));
    }

    private static Optional<String> opacity(List<String> parts) {
        long opacity = parts.size() > CHANNELS
                ? Math.round(OPACITY_STEPS * Double.parseDouble(parts.get(CHANNELS)))
                : OPACITY_STEPS;
        return opacity >= 0 && opacity < OPACITY_STEPS ? Optional.of(OPACITIES.get((int) opacity)) : Optional.empty();
    }

    private static int step(String channel) {
        return Math.min(STEPS - 1, Integer.parseInt(channel) / STEP);
    }

    private static int middle(int step) {
        return (STEP * step + Math.min(255, STEP * step + STEP - 1)) / 2;
    }

    /** Read when the first color is named. */
    private static final class Tails {

        private static final List<String[]> ROWS =
                Words.lines("tails.tsv").stream().map(line -> line.split("\t")).toList();

        private static final List<String> ALL = ROWS.stream().map(row -> row[0]).toList();

        private static final Map<String, Rgb> COLORS =
                ROWS.stream().collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Rgb.parse(row[1])));
    }
}
