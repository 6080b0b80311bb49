package productions.motion.create;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Entries;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.EntryId;
import productions.motion.scene.Alternative;
import productions.motion.scene.Domain;
import productions.motion.value.OkLab;
import productions.motion.value.Rgb;
import productions.motion.value.Seed;

/**
 * What earlier films have found, as creation draws from it: the seldomer an entry was met and the later it was found, the
 * likelier it is.
 */
final class Memory {

    /** So many of the seldomest and so many of the latest are looked at: enough for chance, few enough to be quick. */
    private static final int REACH = 48;

    /** So far from a color that is wanted, another still passes for it; about four just noticeable steps in OKLab. */
    private static final double PASSES = 0.08;

    private static final int MOST_OTHERS = 4;

    private final Entries entries;

    Memory(Entries entries) {
        this.entries = entries;
    }

    /** Return what was found of an aspect: never an origin. */
    List<Recalled> found(Aspect aspect) {
        Map<EntryId, Entry> some = new LinkedHashMap<>();
        List<Entry> latest = entries.first(aspect, Entries.Order.RECENT, REACH);
        entries.first(aspect, Entries.Order.UNDERUSED, REACH).forEach(e -> some.put(e.id(), e));
        latest.forEach(e -> some.put(e.id(), e));
        List<Recalled> recalled = new ArrayList<>();
        for (Entry entry : some.values()) {
            if (!entry.origin()) {
                recalled.add(new Recalled(entry, weight(entry, latest.indexOf(entry))));
            }
        }
        return recalled;
    }

    /** Return how often the primitives of a domain were met. */
    Optional<Familiarity> familiarity(Domain domain, List<String> names) {
        return Familiarity.of(domain, names, entries);
    }

    /** Return colors that were found and pass for a color. */
    List<Recalled> like(Rgb color) {
        return entries.nearest(Aspect.PURE_COLOR, OkLab.of(color), PASSES, REACH).stream()
                .filter(near -> !near.entry().origin())
                .map(near -> new Recalled(near.entry(), weight(near.entry(), -1)))
                .toList();
    }

    /** Draw one of several by their weights. */
    static Optional<Recalled> drawn(List<Recalled> pool, Seed chance) {
        double left = chance.unit() * total(pool);
        for (Recalled one : pool) {
            left -= one.weight();
            if (left < 0) {
                return Optional.of(one);
            }
        }
        return pool.stream().reduce((a, b) -> b);
    }

    /** Return the likeliest of those that were not drawn. */
    static List<Alternative> others(List<Recalled> pool, Recalled drawn) {
        double total = total(pool);
        return pool.stream()
                .filter(one -> !one.equals(drawn))
                .sorted((a, b) -> Double.compare(b.weight(), a.weight()))
                .limit(MOST_OTHERS)
                .map(one -> one.alternative(total))
                .toList();
    }

    private static double total(List<Recalled> pool) {
        return pool.stream().mapToDouble(Recalled::weight).sum();
    }

    private static double weight(Entry entry, int rank) {
        double seldom = 1.0 / (1 + entry.statistics().count());
        double late = rank < 0 ? 0 : 1.0 / (1 + rank);
        return seldom + late / 2;
    }
}
