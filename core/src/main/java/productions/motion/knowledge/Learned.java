package productions.motion.knowledge;

import java.util.List;

/**
 * What a run changed.
 *
 * @param revision the state of the registries that holds it
 * @param discovered entries that are new, named, in the order of their ids
 * @param seen how many sightings were of entries known before
 * @param known whether the run had been taken in before, so that nothing changed
 */
public record Learned(String revision, List<Entry> discovered, long seen, boolean known) {

    public Learned {
        discovered = List.copyOf(discovered);
    }
}
