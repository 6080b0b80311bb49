package productions.motion.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import productions.motion.interpret.Match.Form;
import productions.motion.knowledge.LexiconEntry;
import productions.motion.knowledge.Thesaurus;
import productions.motion.knowledge.Thesaurus.Equivalent;
import productions.motion.scene.Domain;

/** Finds phrases that the lexicon does not have but the thesaurus knows the like of: a puffin is a bird. */
final class Synonyms {

    private static final int LONGEST = 3;
    private static final int SHORTEST_WORD = 3;

    private final Vocabulary vocabulary;
    private final Thesaurus thesaurus;

    Synonyms(Vocabulary vocabulary, Thesaurus thesaurus) {
        this.vocabulary = vocabulary;
        this.thesaurus = thesaurus;
    }

    /** Return the longest phrase of at least some words that begins at a token. */
    Optional<Match> longest(Sentence sentence, int from, int least) {
        int words = words(sentence, from, least);
        for (int count = words; count >= least; count--) {
            Optional<Match> found = match(sentence, from, count);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Return how many words can be one phrase: no marks, nothing understood already, no grammar at either end. */
    private int words(Sentence sentence, int from, int least) {
        if (vocabulary.isFiller(sentence.at(from)) || sentence.at(from).length() < SHORTEST_WORD) {
            return 0;
        }
        int count = 0;
        while (count < LONGEST && isFree(sentence, from + count)) {
            count++;
        }
        boolean several = count > 1
                && sentence.writing(from, from + count).isTyped()
                && thesaurus.begins(sentence.at(from) + " ");
        int longest = several ? count : Math.min(1, count);
        return longest < least ? 0 : longest;
    }

    private static boolean isFree(Sentence sentence, int i) {
        return sentence.is(i, Token.Kind.WORD) && !sentence.isClaimed(i);
    }

    private Optional<Match> match(Sentence sentence, int from, int count) {
        StringBuilder words = new StringBuilder(sentence.at(from));
        for (int i = from + 1; i < from + count; i++) {
            words.append(' ').append(sentence.at(i));
        }
        String phrase = words.toString();
        return forms(phrase)
                .flatMap(form -> found(form, from, from + count).stream())
                .findFirst();
    }

    /** The phrase, and what it may be the plural of. */
    private static Stream<String> forms(String phrase) {
        List<String> forms = new ArrayList<>(List.of(phrase));
        if (phrase.endsWith("s") && !phrase.endsWith("ss")) {
            forms.add(phrase.substring(0, phrase.length() - 1));
            if (phrase.endsWith("ies")) {
                forms.add(phrase.substring(0, phrase.length() - 3) + "y");
            } else if (phrase.endsWith("es")) {
                forms.add(phrase.substring(0, phrase.length() - 2));
            }
        }
        return forms.stream();
    }

    private Optional<Match> found(String phrase, int from, int to) {
        Optional<Equivalent> color = thesaurus.color(phrase);
        if (color.isPresent()) {
            LexiconEntry entry =
                    new LexiconEntry(phrase, Domain.COLOR, color.get().standard(), 1, "name");
            return Optional.of(new Match(from, to, List.of(entry), List.of(), Form.EXACT));
        }
        return thesaurus
                .synonym(phrase)
                .flatMap(like -> vocabulary
                        .phrase(like.standard())
                        .map(m -> new Match(
                                from, to, named(m, phrase), List.of(), Form.SYNONYM, like.confidence(), List.of())));
    }

    private static List<LexiconEntry> named(Match like, String phrase) {
        return like.entries().stream()
                .map(e -> new LexiconEntry(phrase, e.domain(), e.value(), e.amount(), e.kind()))
                .toList();
    }
}
