package productions.motion.create;

import java.util.List;
import java.util.Locale;
import productions.motion.scene.Domain;
import productions.motion.scene.Light;
import productions.motion.scene.Meaning;

/**
 * How one word changes the light, such as {@code contrast*1.3}: each change names a number of the light, then {@code *}
 * to multiply it, {@code +} to add to it or {@code =} to set it.
 */
record LightTouch(Domain domain, String word, List<String> changes) {

    private static final List<String> NUMBERS = List.of(
            "contrast",
            "saturation",
            "lift",
            "gamma",
            "gain",
            "key",
            "fill",
            "rim",
            "ambient",
            "grain",
            "warmth",
            "vignette",
            "drift");

    private static final List<LightTouch> WRITTEN = Table.rows("light-touches.txt").stream()
            .map(row -> new LightTouch(
                    Domain.valueOf(row.get(0).toUpperCase(Locale.ROOT)), row.get(1), row.subList(2, row.size())))
            .toList();

    LightTouch {
        changes = List.copyOf(changes);
    }

    /** Return what a word changes; nothing where it means no change. */
    static List<LightTouch> of(Meaning meaning) {
        return WRITTEN.stream()
                .filter(t -> t.domain() == meaning.domain() && t.word().equals(meaning.value()))
                .toList();
    }

    /** Return the light after the change. */
    Light on(Light light) {
        double[] numbers = numbers(light);
        for (String change : changes) {
            int sign = change.replaceAll("[*+=].*", "").length();
            int number = NUMBERS.indexOf(change.substring(0, sign));
            double amount = Double.parseDouble(change.substring(sign + 1));
            numbers[number] = changed(numbers[number], change.charAt(sign), amount);
        }
        return light(light.name(), numbers);
    }

    /** Return the light with one of its numbers set. */
    static Light with(Light light, String name, double value) {
        double[] numbers = numbers(light);
        numbers[NUMBERS.indexOf(name)] = value;
        return light(light.name(), numbers);
    }

    private static double changed(double number, char sign, double amount) {
        return switch (sign) {
            case '*' -> number * amount;
            case '+' -> number + amount;
            case '=' -> amount;
            default -> throw new IllegalStateException("A change of light has no sign '" + sign + "'. Use * + or =.");
        };
    }

    private static double[] numbers(Light l) {
        return new double[] {
            l.contrast(),
            l.saturation(),
            l.lift(),
            l.gamma(),
            l.gain(),
            l.key(),
            l.fill(),
            l.rim(),
            l.ambient(),
            l.grain(),
            l.warmth(),
            l.vignette(),
            l.drift()
        };
    }

    private static Light light(String name, double[] n) {
        return new Light(
                name,
                n[0],
                n[1],
                n[2],
                n[3],
                n[4],
                n[5],
                n[6],
                n[7],
                n[8],
                n[9],
                within(n[10], -1),
                within(n[11], 0),
                n[12]);
    }

    private static double within(double number, double least) {
        return Math.min(1, Math.max(least, number));
    }
}
