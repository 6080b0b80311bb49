package productions.motion.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productions.motion.knowledge.Evidence.Kind;
import productions.motion.scene.Domain;

/**
 * What words have come to mean: the linguistic registry, weighed.
 *
 * <p>Of all that speaks of a phrase in a domain, what was taught last holds. Where nothing was taught, the sense with the
 * most support does: what Motion came with has some from the start, opinions add to it and take from it, and a word that
 * nobody knew gets some from the company it keeps. A value that its domain does not have never holds.
 *
 * @param senses every sense that anything speaks for, with its evidence, in the order of phrases
 */
public record Mappings(Map<Mapping, Evidence> senses) {

    private static final Comparator<Mapping> ORDER =
            Comparator.comparing(Mapping::phrase).thenComparing(Mapping::domain).thenComparing(Mapping::value);

    public Mappings {
        Map<Mapping, Evidence> sorted = new TreeMap<>(ORDER);
        sorted.putAll(senses);
        senses = Collections.unmodifiableMap(sorted);
    }

    /** Weigh what somebody taught, confirmed or doubted, and what unknown words stood beside. */
    public static Mappings of(Entries entries, Lexicon shipped) {
        return new Weighing(entries, shipped).mappings(false);
    }

    /** Weigh that, and tell also all that was ever read. */
    public static Mappings all(Entries entries, Lexicon shipped) {
        return new Weighing(entries, shipped).mappings(true);
    }

    /** Return what holds for a phrase in a domain. */
    public List<Mapping> holding(String phrase, Domain domain) {
        List<Mapping> rivals = senses.keySet().stream()
                .filter(m -> m.phrase().equals(phrase) && m.domain() == domain)
                .toList();
        Optional<Mapping> taught = rivals.stream()
                .filter(m -> evidence(m).count(Kind.TAUGHT) > 0)
                .max(Comparator.<Mapping>comparingLong(m -> evidence(m).count(Kind.TAUGHT))
                        .thenComparing(Mapping::value));
        if (taught.isPresent()) {
            return taught.filter(m -> !m.value().equals(Mapping.NOTHING)).stream()
                    .toList();
        }
        long most = rivals.stream().mapToLong(m -> evidence(m).support()).max().orElse(0);
        List<Mapping> first = rivals.stream()
                .filter(m -> most > 0 && evidence(m).support() == most)
                .toList();
        List<Mapping> kept = first.stream().filter(m -> evidence(m).shipped()).toList();
        return kept.isEmpty() ? first : kept;
    }

    /** Return what was taught and holds; a phrase that was forgotten stands for {@value Mapping#NOTHING}. */
    public List<Mapping> taught() {
        return senses.keySet().stream()
                .filter(m -> evidence(m).count(Kind.TAUGHT) > 0)
                .filter(m -> senses.keySet().stream()
                        .filter(o -> o.phrase().equals(m.phrase()) && o.domain() == m.domain())
                        .allMatch(o ->
                                evidence(o).count(Kind.TAUGHT) <= evidence(m).count(Kind.TAUGHT)))
                .toList();
    }

    /** Return what speaks for a sense. */
    public Evidence evidence(Mapping mapping) {
        return senses.getOrDefault(mapping, new Evidence(Map.of(), false, false));
    }

    /** Return a lexicon with what holds, in place of what it says of the same phrases in the same domains. */
    public Lexicon in(Lexicon shipped) {
        Set<Mapping> changed = senses.keySet().stream()
                .filter(m -> isWeighed(evidence(m)))
                .map(m -> new Mapping(m.phrase(), m.domain(), ""))
                .collect(Collectors.toCollection(() -> new TreeSet<>(ORDER)));
        if (changed.isEmpty()) {
            return shipped;
        }
        List<LexiconEntry> entries = new ArrayList<>(shipped.entries().stream()
                .filter(e -> !changed.contains(new Mapping(e.phrase(), e.domain(), "")))
                .toList());
        changed.stream()
                .flatMap(c -> holding(c.phrase(), c.domain()).stream())
                .flatMap(m -> entries(shipped, m))
                .forEach(entries::add);
        return new Lexicon(entries, shipped.dialects(), shipped.senses(), shipped.fillers(), shipped.thesaurus());
    }

    private static boolean isWeighed(Evidence evidence) {
        return evidence.associated()
                || evidence.count(Kind.TAUGHT) + evidence.count(Kind.CONFIRMED) + evidence.count(Kind.DOUBTED) > 0;
    }

    /** A sense as Motion came with it, or a new one, which means as much as other words for the same do. */
    private Stream<LexiconEntry> entries(Lexicon shipped, Mapping mapping) {
        List<LexiconEntry> same = shipped.entries().stream()
                .filter(e -> e.phrase().equals(mapping.phrase())
                        && e.domain() == mapping.domain()
                        && e.value().equals(mapping.value()))
                .toList();
        if (!same.isEmpty()) {
            return same.stream();
        }
        double amount = shipped.entries().stream()
                .filter(e -> e.domain() == mapping.domain()
                        && e.value().equals(mapping.value())
                        && !e.kind().equals("hint"))
                .mapToDouble(LexiconEntry::amount)
                .findFirst()
                .orElse(1);
        return Stream.of(new LexiconEntry(mapping.phrase(), mapping.domain(), mapping.value(), amount, kind(mapping)));
    }

    /** What only company speaks for is suggested; what somebody said is named. */
    private String kind(Mapping mapping) {
        Evidence evidence = evidence(mapping);
        boolean said = evidence.count(Kind.TAUGHT) + evidence.count(Kind.CONFIRMED) > 0;
        return !said ? "hint" : mapping.phrase().indexOf(' ') < 0 ? "word" : "phrase";
    }
}
