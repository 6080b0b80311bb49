package productions.motion.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    private final List<Candidate> readings = new ArrayList<>();

    private Senses(Match match, Sentence sentence) {
        this.match = match;
        this.sentence = sentence;
        if (!match.entries().isEmpty()) {
            readings.add(new Candidate(match.entries(), USUAL + usual()));
        }
        match.senses().stream()
                .filter(s -> s.entries().isEmpty() || !s.entries().equals(match.entries()))
                .forEach(s -> readings.add(new Candidate(s.entries(), weight(s))));
    }

    /** Return the phrase with the sense its neighbors call for. */
    static Match decide(Match match, Sentence sentence) {
        return match.senses().isEmpty() ? match : new Senses(match, sentence).decided();
    }

    private Match decided() {
        readings.sort(Comparator.comparingDouble((Candidate r) -> -r.weight));
        Candidate best = readings.get(0);
        boolean usual = best.entries.equals(match.entries());
        double all = readings.stream().mapToDouble(r -> r.weight + PRIOR).sum();
        List<Alternative> others = readings.stream()
                .skip(1)
                .map(r -> new Alternative(r.name(), (r.weight + PRIOR) / all))
                .toList();
        Form form = usual ? match.form() : Form.CONTEXT;
        double confidence = usual ? match.confidence() : Math.min(match.confidence(), 0.9);
        return new Match(match.from(), match.to(), best.entries, match.senses(), form, confidence, others);
    }

    private double usual() {
        return match.senses().stream()
                .filter(s -> s.entries().equals(match.entries()))
                .mapToDouble(this::weight)
                .sum();
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
        boolean near = sense.cues().contains(word) || sentence.stems(i).stream().anyMatch(sense.cues()::contains);
        return near ? 1 - LESS_EACH_STEP * (step - 1) : 0;
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
