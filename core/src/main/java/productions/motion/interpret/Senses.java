package productions.motion.interpret;

import java.util.Optional;
import productions.motion.interpret.Match.Form;
import productions.motion.knowledge.Lexicon.Sense;

/** Tells by its neighbors what a word of several senses means: a bass that swims is a fish. */
final class Senses {

    /** How far a neighbor may stand from the word, in tokens. */
    private static final int REACH = 7;

    private Senses() {}

    /** Return the phrase with the sense its neighbors call for, or as it is. A sense without cues always holds. */
    static Match decide(Match match, Sentence sentence) {
        Optional<Sense> called =
                match.senses().stream().filter(s -> isNear(s, match, sentence)).findFirst();
        return called.map(s -> match.meaning(s.entries(), Form.CONTEXT)).orElse(match);
    }

    private static boolean isNear(Sense sense, Match match, Sentence sentence) {
        if (sense.cues().isEmpty()) {
            return true;
        }
        for (int i = match.from() - 1; i >= match.from() - REACH && !sentence.ends(i); i--) {
            if (isCue(sense, sentence.at(i))) {
                return true;
            }
        }
        for (int i = match.to(); i < match.to() + REACH && !sentence.ends(i); i++) {
            if (isCue(sense, sentence.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCue(Sense sense, String word) {
        return sense.cues().contains(word) || Stems.of(word).stream().anyMatch(sense.cues()::contains);
    }
}
