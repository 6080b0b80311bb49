package productions.motion.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import productions.motion.interpret.Match.Form;
import productions.motion.interpret.Negation.Refusals;
import productions.motion.interpret.Rates.Quantity;
import productions.motion.knowledge.Knowledge;
import productions.motion.knowledge.LexiconEntry;
import productions.motion.scene.Domain;
import productions.motion.scene.Meaning;
import productions.motion.scene.Reading;
import productions.motion.scene.Span;

/**
 * The phrases of a sentence with all that their neighbors do to them.
 *
 * @param sentence the sentence
 * @param vocabulary what they were found with
 * @param matches the phrases in their order
 * @param refused what is not wanted
 * @param things the things that colors belong to, by the first token of the color
 */
record Phrases(
        Sentence sentence, Vocabulary vocabulary, List<Match> matches, Refusals refused, Map<Integer, Match> things) {

    private static final double SUGGESTED = 0.5;
    private static final double SLANG = 0.8;
    private static final double UNKNOWN = 0.6;

    /** Find the longest phrases from left to right, decide their senses, and join shades, degrees and numbers to them. */
    static Phrases of(Sentence sentence, Vocabulary vocabulary, Knowledge knowledge, List<Quantity> pitches) {
        List<Match> found = Tints.join(found(sentence, vocabulary, knowledge), sentence, knowledge.origins());
        List<Match> weighed = Shares.weigh(found, sentence);
        List<Match> said = Pitches.apply(weighed, pitches).stream()
                .map(m -> Degrees.apply(m, sentence))
                .map(m -> Counts.apply(m, sentence))
                .sorted(Comparator.comparingInt(Match::from))
                .toList();
        List<Match> matches = Heard.listen(Positions.place(said, sentence), sentence);
        Refusals refused = Negation.of(sentence, vocabulary, matches);
        matches.forEach(m -> sentence.claim(m.from(), m.to()));
        return new Phrases(sentence, vocabulary, matches, refused, Belongings.of(sentence, matches));
    }

    private static List<Match> found(Sentence sentence, Vocabulary vocabulary, Knowledge knowledge) {
        Findings findings = new Findings(knowledge.entries());
        List<Match> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            int from = i;
            Optional<Match> known = vocabulary.longest(sentence, from);
            Optional<Match> match = findings.longest(
                            sentence, from, known.map(Match::to).orElse(from) - from)
                    .or(() -> known.map(m -> Senses.decide(m, sentence)));
            match.ifPresent(found::add);
            i = match.map(Match::to).orElse(from + 1);
            if (sentence.is(from, Token.Kind.COLOR)) {
                LexiconEntry color = new LexiconEntry(sentence.at(from), Domain.COLOR, sentence.at(from), 1, "name");
                found.add(new Match(from, from + 1, List.of(color), List.of(), Form.EXACT));
            }
        }
        return found;
    }

    /** Return what is wanted. */
    List<Meaning> wanted() {
        return meanings(matches.stream().filter(m -> !isRefused(m))).toList();
    }

    /** Return what is not wanted. */
    List<Meaning> unwanted() {
        Stream<Meaning> words = refused.words().stream().mapToObj(this::unknown);
        return Stream.concat(meanings(matches.stream().filter(this::isRefused)), words)
                .toList();
    }

    /** Return whether a phrase is not wanted. */
    boolean isRefused(Match match) {
        return refused.phrases().get(match.from());
    }

    private Meaning unknown(int i) {
        return new Meaning(Domain.ENTITY, sentence.at(i), 1, sentence.span(i, i + 1), "unknown", UNKNOWN);
    }

    private Stream<Meaning> meanings(Stream<Match> of) {
        return of.flatMap(m -> m.entries().stream().map(e -> meaning(m, e)));
    }

    private Meaning meaning(Match match, LexiconEntry entry) {
        Writing writing = sentence.writing(match.from(), match.to());
        double confidence = kind(entry) * match.confidence() * writing.confidence();
        return new Meaning(
                entry.domain(),
                entry.value(),
                entry.amount(),
                sentence.span(match.from(), match.to()),
                sense(match, entry, writing),
                confidence,
                new Reading(vocabulary.lemma(entry), writing.language(), match.others(), thing(match, entry)));
    }

    private Optional<Span> thing(Match match, LexiconEntry entry) {
        return entry.domain() == Domain.COLOR
                ? Optional.ofNullable(things.get(match.from())).map(t -> sentence.span(t.from(), t.to()))
                : Optional.empty();
    }

    private static String sense(Match match, LexiconEntry entry, Writing writing) {
        boolean named = entry.kind().equals("word") || entry.kind().equals("phrase");
        if (!named) {
            return entry.kind();
        }
        return switch (match.form()) {
            case CONTEXT -> "context";
            case SYNONYM -> "synonym";
            default -> writing.isTyped() ? entry.kind() : writing.sense();
        };
    }

    private static double kind(LexiconEntry entry) {
        return switch (entry.kind()) {
            case "hint" -> SUGGESTED;
            case "slang" -> SLANG;
            default -> 1;
        };
    }
}
