package productions.motion.create;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import productions.motion.scene.Domain;
import productions.motion.scene.Light;
import productions.motion.scene.LightNumber;
import productions.motion.scene.Meaning;
import productions.motion.value.Rows;

/**
 * How one word changes the light, such as {@code contrast*1.3}: each change names a number of the light, then {@code *}
 * to multiply it, {@code +} to add to it or {@code =} to set it.
 */
record LightTouch(Domain domain, String word, List<String> changes) {

    private static final List<LightTouch> WRITTEN = Rows.words(LightTouch.class, "light-touches.txt").stream()
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
        Light changed = light;
        for (String change : changes) {
            int sign = change.replaceAll("[*+=].*", "").length();
            LightNumber number = LightNumber.named(change.substring(0, sign));
            double amount = Double.parseDouble(change.substring(sign + 1));
            changed = changed.with(number, changed(number.of(changed), change.charAt(sign), amount));
        }
        return changed;
    }

    /** Return whether a light already pulls one of the changed numbers the other way. */
    boolean isOpposedBy(Light light) {
        Light neutral = Light.neutral(light.name());
        Light touched = on(neutral);
        return Stream.of(LightNumber.values())
                .anyMatch(n -> (n.of(touched) - n.of(neutral)) * (n.of(light) - n.of(neutral)) < 0);
    }

    private static double changed(double number, char sign, double amount) {
        return switch (sign) {
            case '*' -> number * amount;
            case '+' -> number + amount;
            case '=' -> amount;
            default -> throw new IllegalStateException("A change of light has no sign '" + sign + "'. Use * + or =.");
        };
    }
}
