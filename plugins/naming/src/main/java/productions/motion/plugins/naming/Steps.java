package productions.motion.plugins.naming;

import java.util.Arrays;
import java.util.List;

/**
 * Words for a number, from the least to the greatest.
 *
 * @param limits where each word but the last ends, rising
 * @param words one more than there are limits
 */
record Steps(List<Double> limits, List<String> words) {

    Steps {
        limits = List.copyOf(limits);
        words = List.copyOf(words);
    }

    /** Words and the limits between them. */
    static Steps of(List<String> words, double... limits) {
        return new Steps(Arrays.stream(limits).boxed().toList(), words);
    }

    /** Return the word for a number. */
    String of(double number) {
        return words.get((int) limits.stream().filter(limit -> number >= limit).count());
    }

    /** Return the word for a number as a key writes it. */
    String of(String number) {
        return of(Double.parseDouble(number));
    }
}
