package productions.motion.interpret;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import productions.motion.interpret.Match.Form;
import productions.motion.knowledge.Entries;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.LexiconEntry;
import productions.motion.knowledge.Registry;
import productions.motion.scene.Domain;
import productions.motion.value.Rgb;

/** Finds colors that earlier films have found, by the names they were given. */
final class Findings {

    /** A name of one word would shadow the word. */
    private static final int FEWEST_WORDS = 2;

    private static final int MOST_WORDS = 5;

    private final Entries entries;

    Findings(Entries entries) {
        this.entries = entries;
    }

    /** Return the longest name that begins at a token and has more words than a phrase that is known there. */
    Optional<Match> longest(Sentence sentence, int from, int known) {
        int count = 0;
        while (entries != Entries.NONE && count < MOST_WORDS && isFree(sentence, from + count)) {
            count++;
        }
        for (; count >= Math.max(FEWEST_WORDS, known + 1); count--) {
            Optional<Match> found = found(sentence, from, from + count);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isFree(Sentence sentence, int i) {
        return sentence.is(i, Token.Kind.WORD) && !sentence.isClaimed(i);
    }

    private Optional<Match> found(Sentence sentence, int from, int to) {
        StringBuilder name = new StringBuilder(sentence.at(from));
        for (int i = from + 1; i < to; i++) {
            name.append(' ').append(sentence.at(i));
        }
        return Stream.of(Registry.BLENDED, Registry.PURE)
                .flatMap(registry -> entries.named(registry, name.toString()).stream())
                .filter(e -> e.id().aspect().isColor() && e.statistics().means().size() >= 3)
                .findFirst()
                .map(e -> new Match(from, to, List.of(color(e, name.toString())), List.of(), Form.EXACT));
    }

    private static LexiconEntry color(Entry entry, String name) {
        List<Double> rgb = entry.statistics().means();
        Rgb color = new Rgb(channel(rgb.get(0)), channel(rgb.get(1)), channel(rgb.get(2)));
        return new LexiconEntry(name, Domain.COLOR, color.hex(), 1, "learned");
    }

    private static int channel(double value) {
        return (int) Math.round(Math.min(255, Math.max(0, value)));
    }
}
