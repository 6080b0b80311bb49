package productions.motion.plugins.naming;

import java.util.List;

/**
 * The place of a key among all keys of its form: a number that tells each from every other, as long as its parts stay within
 * their limits. The first parts count finest.
 *
 * @param parts the parts of the key
 * @param index the number so far
 * @param weight what the next part counts
 */
record Place(List<String> parts, long index, long weight) {

    /** Begin with the parts of a key. */
    static Place of(List<String> parts) {
        return new Place(parts, 0, 1);
    }

    /** Add a part that is a number from 0 up in so many steps of such a width. */
    Place number(int part, double step, int steps) {
        double value = part < parts.size() ? Double.parseDouble(parts.get(part)) : 0;
        long place = Math.min(steps - 1, Math.max(0, Math.round(value / step)));
        return new Place(parts, index + weight * place, weight * steps);
    }

    /** Add a part that is one of these words, or none of them. */
    Place word(int part, List<String> words) {
        int place = part < parts.size() ? words.indexOf(parts.get(part)) + 1 : 0;
        return new Place(parts, index + weight * place, weight * (words.size() + 1));
    }
}
