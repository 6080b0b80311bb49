package productions.motion.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import productions.motion.knowledge.LexiconEntry;
import productions.motion.scene.Domain;

/**
 * Weighs the colors of a prompt against each other: <i>more turquoise than blue</i>, <i>mostly violet with a touch of
 * gold</i>, <i>70% red and 30% blue</i>. The amount of a color is its weight beside the others, 1 where nobody says one.
 */
final class Shares {

    private static final double MORE = 2;
    private static final double MUCH_MORE = 3;
    private static final double ACCENT = 1.0 / 3;
    private static final double HALF_PERCENT = 50;
    private static final Set<String> STRONGLY = Set.of("much", "far", "way", "lot");
    private static final List<String> TWICE_AS_MUCH = List.of("twice", "as", "much");

    private static final Map<String, Double> BEFORE = Map.ofEntries(
            Map.entry("mostly", 3.0),
            Map.entry("mainly", 3.0),
            Map.entry("primarily", 3.0),
            Map.entry("predominantly", 3.0),
            Map.entry("largely", 3.0),
            Map.entry("chiefly", 3.0),
            Map.entry("overwhelmingly", 4.0));

    /** What may stand before <i>of</i> and a color: a touch of gold, lots of blue. */
    private static final Map<String, Double> OF = Map.ofEntries(
            Map.entry("touch", ACCENT),
            Map.entry("hint", ACCENT),
            Map.entry("hints", ACCENT),
            Map.entry("dash", ACCENT),
            Map.entry("splash", ACCENT),
            Map.entry("pinch", ACCENT),
            Map.entry("trace", 1.0 / 4),
            Map.entry("bit", 1.0 / 2),
            Map.entry("tad", ACCENT),
            Map.entry("pop", ACCENT),
            Map.entry("speck", 1.0 / 4),
            Map.entry("specks", 1.0 / 4),
            Map.entry("accents", ACCENT),
            Map.entry("lots", 3.0),
            Map.entry("lot", 3.0),
            Map.entry("plenty", 3.0),
            Map.entry("loads", 3.0));

    private static final Set<String> ACCENTS = Set.of("accent", "accents", "highlight", "highlights", "touches");

    private final Sentence sentence;
    private final List<Match> matches;

    private Shares(Sentence sentence, List<Match> matches) {
        this.sentence = sentence;
        this.matches = matches;
    }

    /** Return the phrases with every color weighed, and claim the words that weigh them. */
    static List<Match> weigh(List<Match> matches, Sentence sentence) {
        long colors = matches.stream().filter(Shares::isColor).count();
        return colors < 2 ? matches : new Shares(sentence, matches).weighed();
    }

    private List<Match> weighed() {
        List<Match> weighed = new ArrayList<>(matches);
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            if (isColor(match)) {
                double weight = weight(i);
                weighed.set(i, weight == 1 ? match : match.meaning(weighed(match, weight)));
            }
        }
        return weighed;
    }

    private double weight(int index) {
        Match match = matches.get(index);
        int before = match.from() - 1;
        String word = sentence.at(before);
        if (word.equals("of")) {
            return percent(before - 1).or(() -> said(OF, before - 1)).orElse(1.0);
        }
        return percent(before)
                .or(() -> said(BEFORE, before))
                .or(() -> compared(index))
                .orElseGet(() -> ACCENTS.contains(sentence.at(match.to())) ? ACCENT : 1.0);
    }

    private Optional<Double> said(Map<String, Double> weights, int i) {
        Optional<Double> weight = Optional.ofNullable(weights.get(sentence.at(i)));
        weight.ifPresent(w -> sentence.claim(i, i + 1));
        return weight;
    }

    /** Read 70% and 70 percent; an even share of two colors weighs 1. */
    private Optional<Double> percent(int last) {
        boolean isPercent = sentence.at(last).equals("%") || sentence.at(last).equals("percent");
        Optional<Numeral> number = isPercent ? Numeral.at(sentence, last - 1) : Optional.empty();
        return number.filter(n -> n.value() > 0).map(n -> {
            sentence.claim(last - 1, last + 1);
            return n.value() / HALF_PERCENT;
        });
    }

    /** Read more red than blue, less red than blue, twice as much red as blue. */
    private Optional<Double> compared(int index) {
        if (index + 1 == matches.size() || !isColor(matches.get(index + 1))) {
            return Optional.empty();
        }
        int before = matches.get(index).from() - 1;
        int link = matches.get(index + 1).from() - 1;
        boolean near = link == matches.get(index).to();
        if (near && sentence.at(link).equals("as") && sentence.reads(before - 2, TWICE_AS_MUCH)) {
            sentence.claim(before - 2, before + 1);
            return Optional.of(MORE);
        }
        return near && sentence.at(link).equals("than") ? than(before) : Optional.empty();
    }

    private Optional<Double> than(int before) {
        boolean much = STRONGLY.contains(sentence.at(before - 1));
        if (sentence.at(before).equals("more")) {
            return Optional.of(much ? MUCH_MORE : MORE);
        }
        if (!sentence.at(before).equals("less")) {
            return Optional.empty();
        }
        sentence.claim(before, before + 1);
        return Optional.of(1 / (much ? MUCH_MORE : MORE));
    }

    private static boolean isColor(Match match) {
        return match.domains().contains(Domain.COLOR);
    }

    private static List<LexiconEntry> weighed(Match match, double weight) {
        return match.entries().stream()
                .map(e -> e.domain() == Domain.COLOR
                        ? new LexiconEntry(e.phrase(), e.domain(), e.value(), weight, e.kind(), e.name())
                        : e)
                .toList();
    }
}
