package productions.motion.interpret;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import productions.motion.scene.Domain;
import productions.motion.scene.Meaning;
import productions.motion.scene.Span;

/**
 * Finds which way the camera goes where its move leaves that open: one of the next words says so, as in <i>tilt slowly
 * up</i>, or a direction close by, as in <i>an upward crane</i>.
 */
final class Directions {

    private static final double OPEN = 0;

    /** How many words after a move may still belong to it. */
    private static final int WORDS_AFTER = 2;

    /** How many letters a direction may be away: as many as a few words have. */
    private static final int FEW_WORDS = 14;

    private static final Map<String, Double> SIGNS = Map.of(
            "right", 1.0,
            "down", 1.0,
            "toward", 1.0,
            "clockwise", 1.0,
            "left", -1.0,
            "up", -1.0,
            "away", -1.0,
            "counter", -1.0,
            "counterclockwise", -1.0,
            "anticlockwise", -1.0);

    private final Sentence sentence;
    private final List<Meaning> directions;

    private Directions(Sentence sentence, List<Meaning> meanings) {
        this.sentence = sentence;
        this.directions =
                meanings.stream().filter(m -> m.domain() == Domain.DIRECTION).toList();
    }

    /** Return the meanings, the camera's with the direction that is told; 0 where none is. */
    static List<Meaning> of(Sentence sentence, List<Meaning> meanings) {
        Directions told = new Directions(sentence, meanings);
        return meanings.stream()
                .map(m -> m.domain() == Domain.CAMERA && m.amount() == OPEN
                        ? m.amounting(told.after(m).or(() -> told.beside(m)).orElse(OPEN))
                        : m)
                .toList();
    }

    /** The move's own words, or one of the next before the clause is over. */
    private Optional<Double> after(Meaning camera) {
        Span span = camera.span();
        int words = WORDS_AFTER
                + (int) IntStream.range(0, sentence.size())
                        .filter(i -> starts(i, span.start())
                                && sentence.token(i).span().end() <= span.end())
                        .count();
        return IntStream.range(0, sentence.size())
                .filter(i -> starts(i, span.start()))
                .takeWhile(i -> !sentence.is(i, Token.Kind.MARK))
                .limit(words)
                .boxed()
                .flatMap(i -> sign(sentence.at(i)))
                .findFirst();
    }

    private boolean starts(int i, int from) {
        return sentence.token(i).span().start() >= from;
    }

    private Optional<Double> beside(Meaning camera) {
        return directions.stream()
                .filter(m -> gap(m.span(), camera.span()) <= FEW_WORDS)
                .flatMap(m -> sign(m.value()))
                .findFirst();
    }

    private static Stream<Double> sign(String word) {
        return Stream.ofNullable(SIGNS.get(word));
    }

    private static int gap(Span a, Span b) {
        return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
    }
}
