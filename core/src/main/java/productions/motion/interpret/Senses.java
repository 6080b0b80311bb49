package productions.motion.interpret;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import productions.motion.interpret.Match.Form;
import productions.motion.knowledge.Lexicon.Sense;
import productions.motion.knowledge.LexiconEntry;
import productions.motion.scene.Alternative;

/**
 * Tells by its neighbors and its place what a word of several senses means: a bass that swims is a fish.
 *
 * <p>Every cue of a sense that is met speaks for it, one in a set place for more than one nearby, a near one for more than
 * a far one. The sense that most speaks for is taken; what the lexicon says first is taken where nothing speaks. The
 * others stay on record with their share.
 */
final class Senses {

    /** How far a neighbor may stand from the word, in tokens. */
    private static final int REACH = 7;

    private static final double USUAL = 0.5;
    private static final double ALWAYS = 0.6;
    private static final double IN_PLACE = 2;

    /** An article tells a noun from a verb, but not one noun from another. */
    private static final double ARTICLE = 0.8;

    private static final double LESS_EACH_STEP = 0.07;

    /** What any sense weighs before a cue is met. */
    private static final double PRIOR = 0.25;

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "this", "that");

    private final Match match;
    private final Sentence sentence;

    private Senses(Match match, Sentence sentence) {
        this.match = match;
        this.sentence = sentence;
    }

    /** Return the phrase with the sense its neighbors call for. */
    static Match decide(Match match, Sentence sentence) {
        return match.senses().isEmpty() ? match : new Senses(match, sentence).decided();
    }

    private Match decided() {
        List<Candidate> candidates = candidates();
        Candidate best = candidates.get(0);
        boolean usual = best.entries.equals(match.entries());
        double all = candidates.stream().mapToDouble(c -> c.weight + PRIOR).sum();
        List<Alternative> others = candidates.stream()
                .skip(1)
                .map(c -> new Alternative(c.name(), (c.weight + PRIOR) / all))
                .toList();
        Form form = usual ? match.form() : Form.CONTEXT;
        double confidence = usual ? match.confidence() : Math.min(match.confidence(), 0.9);
        return new Match(match.from(), match.to(), best.entries, match.senses(), form, confidence, others);
    }

    /** Return every meaning with all that speaks for it, the weightiest first; of equal ones the usual. */
    private List<Candidate> candidates() {
        Map<List<LexiconEntry>, Double> weights = new LinkedHashMap<>();
        if (!match.entries().isEmpty()) {
            weights.put(match.entries(), USUAL);
        }
        match.senses().forEach(s -> weights.merge(s.entries(), weight(s), Double::sum));
        return weights.entrySet().stream()
                .map(e -> new Candidate(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingDouble(c -> -c.weight))
                .toList();
    }

    private double weight(Sense sense) {
        if (sense.cues().isEmpty()) {
            return ALWAYS;
        }
        double weight = 0;
        for (int step = 1; step <= REACH && !sentence.ends(match.from() - step); step++) {
            weight += cue(sense, match.from() - step, step == 1 ? "<" : "", step);
        }
        for (int step = 1; step <= REACH && !sentence.ends(match.to() + step - 1); step++) {
            weight += cue(sense, match.to() + step - 1, step == 1 ? ">" : "", step);
        }
        return weight;
    }

    private double cue(Sense sense, int i, String place, int step) {
        String word = sentence.at(i);
        if (!place.isEmpty() && sense.cues().contains(place + word)) {
            return ARTICLES.contains(word) ? ARTICLE : IN_PLACE;
        }
        return isNear(sense, word, i) ? 1 - LESS_EACH_STEP * (step - 1) : 0;
    }

    private boolean isNear(Sense sense, String word, int i) {
        if (sense.cues().contains(word)) {
            return true;
        }
        for (String stem : sentence.stems(i)) {
            if (sense.cues().contains(stem)) {
                return true;
            }
        }
        return false;
    }

    private record Candidate(List<LexiconEntry> entries, double weight) {

        /** Return how it is told: the first thing it names. */
        String name() {
            return entries.stream()
                    .min(Comparator.comparing(e -> e.kind().equals("hint")))
                    .map(e -> e.domain().name().toLowerCase(java.util.Locale.ROOT) + "." + e.value())
                    .orElse("nothing");
        }
    }
}
