package productions.motion.dsl.recipe;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;

/**
 * A key: the pitches that belong together, in equal temperament at 440 Hz for A.
 *
 * @param ground how many half tones the ground note lies above C, 0 to 11
 * @param steps the half tones of the scale above the ground note
 */
record Tonality(int ground, List<Integer> steps) {

    private static final Pattern FORM = Pattern.compile("([a-g])([#♯b♭]?)\\s*(\\p{L}*)");
    private static final Map<Character, Integer> NOTES =
            Map.of('c', 0, 'd', 2, 'e', 4, 'f', 5, 'g', 7, 'a', 9, 'b', 11);
    private static final Map<String, List<Integer>> SCALES = Map.of(
            "major", List.of(0, 2, 4, 5, 7, 9, 11),
            "minor", List.of(0, 2, 3, 5, 7, 8, 10),
            "dorian", List.of(0, 2, 3, 5, 7, 9, 10),
            "pentatonic", List.of(0, 2, 4, 7, 9));
    private static final double C_HERTZ = 440 * StrictMath.pow(2, -9 / 12.0);

    /** Return the key of a name, such as {@code D minor}, {@code Dm} or {@code F# major}. */
    static Tonality named(String name) {
        Matcher parts = FORM.matcher(name.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            throw new Refusal(Refusal.Kind.DATA, "'" + name + "' is no key. Write it as 'D minor' or 'F# major'.");
        }
        String mode = parts.group(3).isEmpty() ? "major" : parts.group(3).equals("m") ? "minor" : parts.group(3);
        List<Integer> steps = SCALES.get(mode);
        if (steps == null) {
            List<String> known = SCALES.keySet().stream().sorted().toList();
            throw DidYouMean.unknown(Refusal.Kind.DATA, "scale", mode, known);
        }
        String sign = parts.group(2);
        int shift = sign.isEmpty() ? 0 : sign.equals("#") || sign.equals("♯") ? 1 : -1;
        return new Tonality(Math.floorMod(NOTES.getOrDefault(parts.group(1).charAt(0), 0) + shift, 12), steps);
    }

    /** Return the pitch of the key that is nearest to a pitch. */
    double nearest(double hertz) {
        double place = 12 * StrictMath.log(hertz / C_HERTZ) / StrictMath.log(2);
        double best = place;
        double least = Double.MAX_VALUE;
        for (int note = (int) Math.floor(place) - 2; note <= place + 3; note++) {
            double distance = Math.abs(note - place);
            if (steps.contains(Math.floorMod(note - ground, 12)) && distance < least) {
                best = note;
                least = distance;
            }
        }
        return C_HERTZ * StrictMath.pow(2, best / 12);
    }
}
