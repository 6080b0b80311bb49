package productions.motion.store

import static productions.motion.knowledge.Aspect.GENRE
import static productions.motion.knowledge.Aspect.PURE_COLOR

import java.time.Instant
import productions.motion.knowledge.Aspect
import productions.motion.knowledge.EntryId
import productions.motion.knowledge.Run
import productions.motion.knowledge.Sighting

/** Runs to learn, and all that a store then knows. */
class Runs {

    static final Instant NOON = Instant.parse('2026-03-01T12:00:00Z')

    static Sighting color(int red, int green, int blue, long count = 1) {
        new Sighting(colorId(red, green, blue), [red, green, blue, 1.0]*.doubleValue(), '', [], count)
    }

    static EntryId colorId(int red, int green, int blue) {
        new EntryId(PURE_COLOR, [red, green, blue].collect { it.intdiv(25) * 25 }.join(',') + '_1.0')
    }

    /** One of 262,144 colors, each with a key of its own. */
    static Sighting fine(int n, long count = 1) {
        def channels = [n & 63, n >> 6 & 63, n >> 12 & 63].collect { it * 4 }
        new Sighting(new EntryId(PURE_COLOR, channels.join(',')), (channels + 1)*.doubleValue(), '', [], count)
    }

    static Sighting genre(String value) {
        Sighting.of(GENRE, value.toLowerCase(), value)
    }

    static Run run(String id, int minute, List<Sighting> sightings) {
        new Run(id, NOON.plusSeconds(60 * minute), "prompt of $id", sightings, "memo of $id")
    }

    static Run run(String id, int minute, Sighting... sightings) {
        run(id, minute, sightings.toList())
    }

    /** What readers can see, but for the revision. */
    static List known(RegistryStore store) {
        [store.changes()] + Aspect.values().collectMany { aspect -> store.all(aspect).toList() }
    }

    static List everything(RegistryStore store) {
        [store.revision(), store.runs(Integer.MAX_VALUE)] + known(store)
    }
}
