package productions.motion.knowledge;

import java.util.List;

/**
 * A value that one run met, one time or several.
 *
 * @param id which value
 * @param values its exact numbers, within ±1e9, in the order of {@link Aspect#measures()}; the mean when it was met several times.
 *     Empty where the aspect keeps no numbers, or none is known
 * @param text what it says, for aspects of words: the value, the instruction of a prompt as JSON, what a span stands for;
 *     otherwise empty
 * @param parts the entries it is joined of, for blends; otherwise empty
 * @param count how often the run met it, at least 1; 0 only for an origin, which is there before any run
 */
public record Sighting(EntryId id, List<Double> values, String text, List<EntryId> parts, long count) {

    private static final double GREATEST = 1e9;

    public Sighting {
        values = List.copyOf(values);
        parts = List.copyOf(parts);
        if (count < 0) {
            throw new IllegalArgumentException("A sighting of " + id + " counts " + count + ". Count from 0.");
        }
        for (double value : values) {
            if (!(Math.abs(value) <= GREATEST)) {
                throw new IllegalArgumentException("A sighting of " + id + " has the number " + value
                        + ". Keep numbers within ±" + GREATEST + ".");
            }
        }
    }

    /** A number or several, met once. */
    public static Sighting of(Aspect aspect, String key, List<Double> values) {
        return new Sighting(new EntryId(aspect, key), values, "", List.of(), 1);
    }

    /** A word, met once. */
    public static Sighting of(Aspect aspect, String key, String text) {
        return new Sighting(new EntryId(aspect, key), List.of(), text, List.of(), 1);
    }
}
