package productions.motion.interpret;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A number in digits or words.
 *
 * @param value what it comes to, at least 0
 * @param to index after its last token
 */
record Numeral(double value, int to) {

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");

    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    /** All words that are numbers by themselves. */
    static final List<String> WORDS =
            Stream.concat(SMALL.stream(), TENS.stream()).toList();

    private static final Map<String, Double> GROUPS =
            Map.of("couple", 2.0, "pair", 2.0, "trio", 3.0, "dozen", 12.0, "hundred", 100.0, "thousand", 1000.0);

    private static final Map<String, Double> FACTORS = Map.of("dozen", 12.0, "hundred", 100.0, "thousand", 1000.0);

    /** Return the number that begins at a token. */
    static Optional<Numeral> at(Sentence sentence, int i) {
        if (sentence.is(i, Token.Kind.NUMBER)) {
            double value = Double.parseDouble(sentence.at(i));
            return Double.isFinite(value) ? Optional.of(extended(sentence, value, i + 1)) : Optional.empty();
        }
        OptionalDouble small = below100(sentence, i);
        if (small.isPresent()) {
            boolean two = TENS.contains(sentence.at(i)) && unit(sentence.at(i + 1)) > 0;
            return Optional.of(extended(sentence, small.getAsDouble(), i + (two ? 2 : 1)));
        }
        return group(sentence, i);
    }

    /** Read a couple of, a dozen, half a dozen. */
    private static Optional<Numeral> group(Sentence sentence, int i) {
        boolean half = sentence.at(i).equals("half");
        int at = half ? i + 1 : i;
        if (!sentence.at(at).equals("a")) {
            return Optional.empty();
        }
        Double count = GROUPS.get(sentence.at(at + 1));
        if (count == null) {
            return Optional.empty();
        }
        int to = sentence.at(at + 2).equals("of") ? at + 3 : at + 2;
        return Optional.of(new Numeral(half ? count / 2 : count, to));
    }

    /** Read what may follow: hundred, dozen, and a half. */
    private static Numeral extended(Sentence sentence, double value, int to) {
        Double factor = FACTORS.get(sentence.at(to));
        if (factor != null) {
            boolean and = sentence.at(to + 1).equals("and");
            int next = and ? to + 2 : to + 1;
            OptionalDouble rest = below100(sentence, next);
            boolean two = TENS.contains(sentence.at(next)) && unit(sentence.at(next + 1)) > 0;
            return rest.isPresent()
                    ? new Numeral(value * factor + rest.getAsDouble(), next + (two ? 2 : 1))
                    : new Numeral(value * factor, to + 1);
        }
        return sentence.reads(to, List.of("and", "a", "half"))
                ? new Numeral(value + 0.5, to + 3)
                : new Numeral(value, to);
    }

    private static OptionalDouble below100(Sentence sentence, int i) {
        int ten = TENS.indexOf(sentence.at(i));
        if (ten >= 0) {
            return OptionalDouble.of(20 + 10 * ten + Math.max(0, unit(sentence.at(i + 1))));
        }
        int small = SMALL.indexOf(sentence.at(i));
        return small >= 0 ? OptionalDouble.of(small) : OptionalDouble.empty();
    }

    private static int unit(String word) {
        int small = SMALL.indexOf(word);
        return small < 10 ? small : 0;
    }

    boolean isWhole() {
        return value == Math.rint(value) && value <= Integer.MAX_VALUE;
    }
}
