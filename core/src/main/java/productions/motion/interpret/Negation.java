package productions.motion.interpret;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import productions.motion.scene.Domain;

/**
 * Tells which phrases a prompt refuses: what stands between a word such as <i>no</i> and the end of its reach.
 *
 * <p>The reach ends with the clause, with a word that turns (<i>but</i>, <i>just</i>), and, once something has been
 * refused, with a preposition or a new request. It runs on through lists: <i>or</i> always, commas and <i>and</i> where
 * the next item is of the same kind. A second refusal before anything was refused undoes the first.
 */
final class Negation {

    private final Sentence sentence;
    private final Vocabulary vocabulary;
    private final Map<Integer, Match> starts = new HashMap<>();
    private final BitSet refused = new BitSet();
    private final BitSet unknown = new BitSet();
    private final Set<Domain> kinds = EnumSet.noneOf(Domain.class);
    private boolean active;
    private boolean content;
    private boolean listing;
    private boolean whole;

    private Negation(Sentence sentence, Vocabulary vocabulary, List<Match> matches) {
        this.sentence = sentence;
        this.vocabulary = vocabulary;
        matches.forEach(m -> starts.put(m.from(), m));
    }

    /** Return what is refused, and claim the words that refuse. */
    static Refusals of(Sentence sentence, Vocabulary vocabulary, List<Match> matches) {
        Negation negation = new Negation(sentence, vocabulary, matches);
        int i = 0;
        while (i < sentence.size()) {
            i = negation.step(i);
        }
        return new Refusals(negation.refused, negation.unknown);
    }

    private int step(int i) {
        Match match = starts.get(i);
        if (match != null) {
            phrase(match);
            return match.to();
        }
        int idiom = row(Cues.IDIOMS, i);
        if (idiom > 0) {
            active = false;
            sentence.claim(i, i + idiom);
            return i + idiom;
        }
        int cue = cue(i);
        if (cue > 0) {
            refuse(i);
            sentence.claim(i, i + cue);
            return i + cue;
        }
        active = active && reaches(i);
        if (active && listing && isUnknown(i)) {
            unknown.set(i);
            sentence.claim(i, i + 1);
            content = true;
        }
        return i + 1;
    }

    /** Return whether a word is no phrase and no grammar, and so the name of a thing that is refused: no logos. */
    private boolean isUnknown(int i) {
        return sentence.is(i, Token.Kind.WORD)
                && !sentence.isClaimed(i)
                && sentence.at(i).length() > 2
                && !vocabulary.isFiller(sentence.at(i))
                && !Cues.WISHES.contains(sentence.at(i))
                && !Cues.DETERMINERS.contains(sentence.at(i));
    }

    private void phrase(Match match) {
        boolean bare = isBareFree(match.to());
        if (active || bare) {
            refused.set(match.from());
        }
        if (active) {
            content = true;
            kinds.addAll(match.domains());
        }
    }

    /** Read flicker-free: the word after the phrase refuses it. */
    private boolean isBareFree(int i) {
        boolean free = sentence.at(i).equals("free") && sentence.joined(i);
        if (free) {
            sentence.claim(i, i + 1);
        }
        return free;
    }

    private void refuse(int i) {
        boolean twice = active && !content && !sentence.at(i).equals("nor");
        active = !twice;
        content = false;
        // Who does not want something names things: no text, but also 'I do not want any text or logos'.
        listing = Cues.NO.contains(sentence.at(i)) || Cues.WISHES.contains(sentence.at(i + 1));
        whole = Cues.ALL.contains(sentence.at(i));
        kinds.clear();
    }

    private int cue(int i) {
        boolean single = Cues.NOT.contains(sentence.at(i)) || Cues.NO.contains(sentence.at(i));
        return sentence.isClaimed(i) ? 0 : single || exempts(i) ? 1 : row(Cues.PHRASES, i);
    }

    /** Return whether a word takes something out of all that was named: all colors but black, every shape but circles. */
    private boolean exempts(int i) {
        return sentence.at(i).equals("but")
                && (Cues.EVERY.contains(sentence.at(i - 2)) || Cues.EVERY.contains(sentence.at(i - 3)));
    }

    private int row(Map<String, List<List<String>>> rows, int i) {
        return rows.getOrDefault(sentence.at(i), List.of()).stream()
                .filter(words -> sentence.reads(i, words))
                .mapToInt(List::size)
                .findFirst()
                .orElse(0);
    }

    private boolean reaches(int i) {
        String word = sentence.at(i);
        if (sentence.ends(i) || Cues.TURNS.contains(word)) {
            return false;
        }
        if (word.equals(",")) {
            return content && commaGoesOn(i + 1);
        }
        if (word.equals("and") || word.equals("&")) {
            return !content || andGoesOn(i + 1);
        }
        return !content || !Cues.PREPOSITIONS.contains(word);
    }

    private boolean commaGoesOn(int i) {
        int at = sentence.at(i).equals("and") ? i + 1 : i;
        if (sentence.at(at).equals("or") || sentence.at(at).equals("nor")) {
            return true;
        }
        Match next = starts.get(skipDeterminers(at));
        if (next == null) {
            return orFollows(at);
        }
        boolean alike = isAlike(next);
        return orFollows(at) || alike && listing && (at > i || itemsFollow(next.to()));
    }

    private boolean andGoesOn(int i) {
        Match next = starts.get(skipDeterminers(i));
        if (next == null) {
            return false;
        }
        boolean last = sentence.ends(next.to()) || sentence.at(next.to()).equals(",");
        return isAlike(next) || (!listing || whole && starts.containsKey(i)) && last;
    }

    private boolean isAlike(Match next) {
        return next.domains().stream().anyMatch(kinds::contains);
    }

    /** Return whether an <i>or</i> closes the list that goes on here. */
    private boolean orFollows(int from) {
        int sinceComma = 0;
        for (int i = from; !sentence.ends(i) && !Cues.TURNS.contains(sentence.at(i)) && sinceComma <= 3; i++) {
            if (sentence.at(i).equals("or") || sentence.at(i).equals("nor")) {
                return true;
            }
            if (cue(i) > 0 || Cues.PREPOSITIONS.contains(sentence.at(i))) {
                return false;
            }
            sinceComma = sentence.at(i).equals(",") ? 0 : sinceComma + 1;
        }
        return false;
    }

    /** Return whether another item of the same kind follows after a comma or <i>and</i>. */
    private boolean itemsFollow(int i) {
        boolean comma = sentence.at(i).equals(",");
        boolean and = sentence.at(comma ? i + 1 : i).equals("and");
        Match next = starts.get(skipDeterminers(i + (comma ? 1 : 0) + (and ? 1 : 0)));
        return (comma || and) && next != null && isAlike(next);
    }

    /**
     * What is refused.
     *
     * @param phrases first tokens of the phrases
     * @param words tokens that are no phrases
     */
    record Refusals(BitSet phrases, BitSet words) {}

    private int skipDeterminers(int i) {
        int at = i;
        while (Cues.DETERMINERS.contains(sentence.at(at))) {
            at++;
        }
        return at;
    }
}
