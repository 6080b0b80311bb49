package productions.motion.interpret;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import productions.motion.scene.Domain;
import productions.motion.scene.Meaning;
import productions.motion.scene.Span;

/**
 * Finds words in capitals that are to be shown, though nothing says so: {@code a quiet harbor, THE END} or {@code fireworks
 * and then HAPPY NEW YEAR in gold}.
 *
 * <p>A prompt may as well be loud ({@code VERY FAST}), refuse ({@code NO MUSIC}) or name a camera ({@code ARRI ALEXA}). So
 * the words must stand by themselves, after others that are not in capitals; and either a color is said of them, or
 * they are several, mean nothing else, and one is a small word such as makers' names do not have.
 */
final class Capitals {

    private static final Set<String> LEADS = Set.of("and", "then", "with", "plus", "finally", ",", ":", "-");

    private static final Set<String> REFUSING = Set.of("no", "not", "without", "never", "dont", "avoid");

    private static final Set<String> LETTERS = Set.of("letters", "text", "type", "writing");

    private static final double SURE = 0.8;

    /** How many words may tell a color, the one before it included. */
    private static final int LONGEST = 4;

    private final Sentence sentence;
    private final Vocabulary vocabulary;

    private Capitals(Sentence sentence, Vocabulary vocabulary) {
        this.sentence = sentence;
        this.vocabulary = vocabulary;
    }

    /** Return the words to show, and claim them. */
    static List<Meaning> read(Sentence sentence, Vocabulary vocabulary) {
        Capitals capitals = new Capitals(sentence, vocabulary);
        return IntStream.rangeClosed(1, sentence.size())
                .filter(end -> sentence.ends(end) || sentence.is(end, Token.Kind.MARK))
                .mapToObj(capitals::before)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Return the words that end a clause. */
    private Optional<Meaning> before(int end) {
        int colored = colored(end);
        boolean isColored = colored >= 0;
        int to = isColored ? colored : end;
        int from = to;
        while (from > 0 && isHigh(from - 1)) {
            from--;
        }
        if (!standsAlone(from, to) || !isColored && !isSaying(from, to)) {
            return Optional.empty();
        }
        boolean isWhite = isColored && sentence.at(colored + 1).equals("white");
        sentence.claim(from, isWhite ? end : to);
        Span span = sentence.span(from, to);
        return Optional.of(new Meaning(Domain.TEXT, span.of(sentence.text()), 1, span, "capitals", SURE));
    }

    /** Return where the color of the letters is told, such as <i>in gold letters</i>; -1 if it is not. */
    private int colored(int end) {
        int color = LETTERS.contains(sentence.at(end - 1)) ? end - 1 : end;
        return IntStream.range(Math.max(0, color - LONGEST), color - 1)
                .filter(i -> sentence.at(i).equals("in"))
                .filter(i -> vocabulary
                        .longest(sentence, i + 1)
                        .filter(m -> m.to() == color && m.domains().contains(Domain.COLOR))
                        .isPresent())
                .findFirst()
                .orElse(-1);
    }

    private boolean standsAlone(int from, int to) {
        boolean led = from > 0 && (LEADS.contains(sentence.at(from - 1)) || sentence.ends(from - 1));
        return from < to && led && !REFUSING.contains(sentence.at(from)) && isQuiet(from);
    }

    /** Return whether a word before is not in capitals. */
    private boolean isQuiet(int before) {
        return IntStream.range(0, before)
                .mapToObj(i -> sentence.token(i).span().of(sentence.text()))
                .anyMatch(word -> word.length() > 1 && word.equals(word.toLowerCase(Locale.ROOT)));
    }

    /** Return whether words are a saying rather than wishes or names. */
    private boolean isSaying(int from, int to) {
        return to - from > 1
                && IntStream.range(from, to).anyMatch(i -> vocabulary.isFiller(sentence.at(i)))
                && IntStream.range(from, to)
                        .allMatch(i -> vocabulary
                                .longest(sentence, i)
                                .filter(m -> !m.entries().isEmpty())
                                .isEmpty());
    }

    private boolean isHigh(int i) {
        String word = sentence.token(i).span().of(sentence.text());
        return sentence.is(i, Token.Kind.WORD)
                && !sentence.isClaimed(i)
                && Character.isUpperCase(word.codePointAt(0))
                && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
