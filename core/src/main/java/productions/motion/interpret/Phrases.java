package productions.motion.interpret;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import productions.motion.interpret.Match.Form;
import productions.motion.interpret.Rates.Quantity;
import productions.motion.knowledge.LexiconEntry;
import productions.motion.knowledge.Origins;
import productions.motion.scene.Domain;
import productions.motion.scene.Meaning;
import productions.motion.scene.Reading;
import productions.motion.scene.Span;

/**
 * The phrases of a sentence with all that their neighbors do to them.
 *
 * @param sentence the sentence
 * @param matches the phrases in their order
 * @param refused first tokens of the phrases that are not wanted
 */
record Phrases(Sentence sentence, List<Match> matches, BitSet refused) {

    private static final double SUGGESTED = 0.5;
    private static final double SLANG = 0.8;

    /** Find the longest phrases from left to right, decide their senses, and join shades, degrees and numbers to them. */
    static Phrases of(Sentence sentence, Vocabulary vocabulary, Origins origins, List<Quantity> pitches) {
        List<Match> found = Tints.join(found(sentence, vocabulary), sentence, origins);
        List<Match> matches = Pitches.apply(found, pitches).stream()
                .map(m -> Degrees.apply(m, sentence))
                .map(m -> Counts.apply(m, sentence))
                .sorted(Comparator.comparingInt(Match::from))
                .toList();
        BitSet refused = Negation.refused(sentence, matches);
        matches.forEach(m -> sentence.claim(m.from(), m.to()));
        return new Phrases(sentence, matches, refused);
    }

    private static List<Match> found(Sentence sentence, Vocabulary vocabulary) {
        List<Match> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            int from = i;
            i = vocabulary
                    .longest(sentence, from)
                    .map(match -> {
                        found.add(Senses.decide(match, sentence));
                        return match.to();
                    })
                    .orElseGet(() -> from + 1);
            if (sentence.is(from, Token.Kind.COLOR)) {
                LexiconEntry color = new LexiconEntry(sentence.at(from), Domain.COLOR, sentence.at(from), 1, "name");
                found.add(new Match(from, from + 1, List.of(color), List.of(), Form.EXACT));
            }
        }
        return found;
    }

    /** Return what is wanted. */
    List<Meaning> wanted() {
        return meanings(matches.stream().filter(m -> !refused.get(m.from())));
    }

    /** Return what is not wanted. */
    List<Meaning> unwanted() {
        return meanings(matches.stream().filter(m -> refused.get(m.from())));
    }

    private List<Meaning> meanings(Stream<Match> of) {
        return of.flatMap(m -> m.entries().stream().map(e -> meaning(m, e))).toList();
    }

    private Meaning meaning(Match match, LexiconEntry entry) {
        Span span = sentence.span(match.from(), match.to());
        return new Meaning(
                entry.domain(),
                entry.value(),
                entry.amount(),
                span,
                sense(match, entry),
                confidence(match, entry),
                Reading.of(name(entry)));
    }

    /** Slang is called what it means, anything else what it is. */
    private static String name(LexiconEntry entry) {
        return entry.kind().equals("slang") ? entry.value().replace('_', ' ') : entry.phrase();
    }

    private static String sense(Match match, LexiconEntry entry) {
        boolean named = entry.kind().equals("word") || entry.kind().equals("phrase");
        return switch (match.form()) {
            case DIALECT -> named ? "dialect" : entry.kind();
            case CONTEXT -> named ? "context" : entry.kind();
            default -> entry.kind();
        };
    }

    private static double confidence(Match match, LexiconEntry entry) {
        double kind = switch (entry.kind()) {
            case "hint" -> SUGGESTED;
            case "slang" -> SLANG;
            default -> 1;
        };
        return kind * (match.form() == Form.EXACT ? 1 : 0.9);
    }
}
