package productions.motion.interpret;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import productions.motion.scene.Domain;
import productions.motion.scene.Meaning;
import productions.motion.scene.Span;

/**
 * Finds words in capitals that close a prompt and are to be shown, though nothing says so: {@code a quiet harbor, THE END}
 * or {@code fireworks and then HAPPY NEW YEAR in gold}.
 *
 * <p>A prompt may as well be loud ({@code VERY FAST}), refuse ({@code NO MUSIC}) or name a camera ({@code ARRI ALEXA}). So
 * the words must stand by themselves, in a prompt that is not all in capitals; and either a color is said of them, or
 * they are several, mean nothing else, and one is a small word such as makers' names do not have.
 */
final class Closing {

    private static final Set<String> LEADS = Set.of("and", "then", "with", "plus", "finally", ",", ":", "-");

    private static final Set<String> REFUSING = Set.of("no", "not", "without", "never", "dont", "avoid");

    private static final Set<String> LETTERS = Set.of("letters", "text", "type", "writing");

    private final Sentence sentence;
    private final Vocabulary vocabulary;

    private Closing(Sentence sentence, Vocabulary vocabulary) {
        this.sentence = sentence;
        this.vocabulary = vocabulary;
    }

    /** Return the words to show, and claim them. */
    static Optional<Meaning> read(Sentence sentence, Vocabulary vocabulary) {
        return new Closing(sentence, vocabulary).read();
    }

    private Optional<Meaning> read() {
        int end = sentence.size();
        while (end > 0 && sentence.is(end - 1, Token.Kind.MARK)) {
            end--;
        }
        int colored = colored(end);
        int to = colored < 0 ? end : colored;
        int from = to;
        while (from > 0 && isHigh(from - 1) && !sentence.isClaimed(from - 1)) {
            from--;
        }
        if (!standsAlone(from, to) || colored < 0 && !isSaying(from, to)) {
            return Optional.empty();
        }
        boolean white = colored >= 0 && sentence.at(colored + 1).equals("white");
        sentence.claim(from, white ? end : to);
        Span span = sentence.span(from, to);
        return Optional.of(new Meaning(Domain.TEXT, span.of(sentence.text()), 1, span, "capitals", 0.8));
    }

    /** Return where the color of the letters is told, such as <i>in gold letters</i>; -1 if it is not. */
    private int colored(int end) {
        int color = LETTERS.contains(sentence.at(end - 1)) ? end - 1 : end;
        return IntStream.range(0, color - 1)
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
        boolean quiet = IntStream.range(0, from)
                .mapToObj(i -> sentence.token(i).span().of(sentence.text()))
                .anyMatch(word -> word.length() > 1 && word.equals(word.toLowerCase(Locale.ROOT)));
        return from < to && led && quiet && !REFUSING.contains(sentence.at(from));
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
                && Character.isUpperCase(word.codePointAt(0))
                && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
