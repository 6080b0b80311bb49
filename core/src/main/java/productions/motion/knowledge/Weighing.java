package productions.motion.knowledge;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import productions.motion.knowledge.Evidence.Kind;
import productions.motion.scene.Domain;

/**
 * Reads the evidence for meanings out of the registries.
 *
 * <p>A word that nobody knew gets the meaning whose company it keeps far more often than chance has it: in at least {@value
 * #FEWEST} prompts and three quarters of those it stands in, with a log-likelihood ratio that chance reaches once in a
 * thousand times (Dunning, <i>Accurate methods for the statistics of surprise and coincidence</i>, Computational Linguistics
 * 19, 1993).
 */
final class Weighing {

    private static final long FEWEST = 4;
    private static final double SHARE = 0.75;

    /** The 99.9 % quantile of the chi-squared distribution with one degree of freedom. */
    private static final double BEYOND_CHANCE = 10.83;

    private final Entries entries;
    private final Lexicon lexicon;
    private final Map<Mapping, Evidence> senses = new HashMap<>();

    /** In how many prompts each unknown word stood. */
    private final Map<String, Long> prompts = new HashMap<>();

    Weighing(Entries entries, Lexicon lexicon) {
        this.entries = entries;
        this.lexicon = lexicon;
    }

    Mappings mappings(boolean readToo) {
        Map<String, Long> reads = new HashMap<>();
        try (Stream<Entry> spans = entries.all(Aspect.SPAN)) {
            spans.forEach(e -> span(e, readToo, reads));
        }
        shipped();
        if (!senses.isEmpty()) {
            Map<Domain, Set<String>> values = new EnumMap<>(Domain.class);
            senses.keySet()
                    .removeIf(m -> !m.value().equals(Mapping.NOTHING)
                            && !values.computeIfAbsent(m.domain(), lexicon::values)
                                    .contains(m.value())
                            && !lexicon.hasValue(m.domain(), m.value()));
        }
        if (!prompts.isEmpty()) {
            associate(reads);
        }
        return new Mappings(senses);
    }

    private void span(Entry entry, boolean readToo, Map<String, Long> reads) {
        String key = entry.id().key();
        int first = key.indexOf('|');
        int second = key.indexOf('|', first + 1);
        if (first < 0 || second < 0) {
            return;
        }
        String phrase = key.substring(0, first);
        String domain = key.substring(first + 1, second);
        String value = key.substring(second + 1);
        long count = entry.statistics().count();
        Kind kind = Kind.of(domain);
        if (kind == Kind.READ) {
            reads.merge(domain + "=" + value, count, Long::sum);
        } else if (kind == Kind.NEAR && value.equals(Mapping.NOTHING)) {
            prompts.put(phrase, count);
        }
        if (kind != Kind.READ || readToo) {
            Optional<Mapping> mapping =
                    kind == Kind.READ ? Mapping.of(phrase, domain, value) : Mapping.of(phrase, value);
            mapping.ifPresent(m -> senses.merge(m, Evidence.of(kind, count), Evidence::plus));
        }
    }

    /** Add what Motion came with for the same phrases. */
    private void shipped() {
        Set<String> phrases = new HashSet<>();
        senses.keySet().forEach(m -> phrases.add(m.phrase()));
        lexicon.entries().stream()
                .filter(e -> phrases.contains(e.phrase()))
                .forEach(e -> senses.merge(
                        new Mapping(e.phrase(), e.domain(), e.value()),
                        new Evidence(Map.of(), true, false),
                        Evidence::plus));
    }

    private void associate(Map<String, Long> reads) {
        double all = prompts();
        for (Map.Entry<String, Long> word : prompts.entrySet()) {
            senses.keySet().stream()
                    .filter(m -> m.phrase().equals(word.getKey()))
                    .max(Comparator.<Mapping>comparingDouble(m -> ratio(m, word.getValue(), reads, all))
                            .thenComparing(Mapping::canonical))
                    .filter(m -> ratio(m, word.getValue(), reads, all) >= BEYOND_CHANCE)
                    .ifPresent(m -> senses.merge(m, new Evidence(Map.of(), false, true), Evidence::plus));
        }
    }

    private double prompts() {
        try (Stream<Entry> all = entries.all(Aspect.PROMPT)) {
            return Math.max(1, all.mapToLong(e -> e.statistics().count()).sum());
        }
    }

    /**
     * Return how far beyond chance a word stands beside a value; 0 where it does not often enough. Chance is how often
     * other prompts ask for it, by the rule of succession.
     */
    private double ratio(Mapping mapping, long stood, Map<String, Long> reads, double all) {
        long beside = senses.getOrDefault(mapping, Evidence.of(Kind.NEAR, 0)).count(Kind.NEAR);
        double share = (double) beside / stood;
        double elsewhere = Math.max(0, reads.getOrDefault(mapping.canonical(), 0L) - beside);
        double usual = Math.min(1, (elsewhere + 1) / (Math.max(0, all - stood) + 2));
        if (beside < FEWEST || share < SHARE || share <= usual) {
            return 0;
        }
        return 2 * (surprise(beside, stood * usual) + surprise(stood - beside, stood * (1 - usual)));
    }

    private static double surprise(double found, double expected) {
        return found == 0 ? 0 : found * StrictMath.log(found / Math.max(expected, 1e-9));
    }
}
