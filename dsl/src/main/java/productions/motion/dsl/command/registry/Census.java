package productions.motion.dsl.command.registry;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Entries;
import productions.motion.knowledge.Entry;

/**
 * How much an aspect holds.
 *
 * @param aspect the aspect
 * @param entries how many entries
 * @param origins how many of them were there before any film
 * @param sightings how often any of them was met
 */
record Census(Aspect aspect, long entries, long origins, long sightings) {

    static List<Census> all(Entries entries) {
        return Arrays.stream(Aspect.values()).map(a -> of(a, entries)).toList();
    }

    private static Census of(Aspect aspect, Entries entries) {
        try (Stream<Entry> all = entries.all(aspect)) {
            return all.reduce(
                    new Census(aspect, 0, 0, 0),
                    Census::plus,
                    (a, b) -> new Census(
                            aspect, a.entries + b.entries, a.origins + b.origins, a.sightings + b.sightings));
        }
    }

    private Census plus(Entry entry) {
        return new Census(
                aspect,
                entries + 1,
                origins + (entry.origin() ? 1 : 0),
                sightings + entry.statistics().count());
    }

    /** Return how many entries films have found. */
    long discoveries() {
        return entries - origins;
    }
}
