package productions.motion.knowledge;

import java.util.List;

/**
 * A value that the registries know by name.
 *
 * @param id what it is known by for ever
 * @param name what people call it; no other entry of its registry has this name
 * @param aliases names it had before, the latest last
 * @param origin whether it was there before any film
 * @param statistics what all sightings amount to
 * @param text what it says, for aspects of words; otherwise empty
 * @param parts the entries it is joined of, for blends
 * @param sources some of the runs that met it, an even sample of at most sixteen, the earliest first
 * @param depth what it is made of
 * @param schema the version of the form it is stored in
 */
public record Entry(
        EntryId id,
        String name,
        List<String> aliases,
        boolean origin,
        Statistics statistics,
        String text,
        List<EntryId> parts,
        List<Source> sources,
        Depth depth,
        int schema) {

    public Entry {
        aliases = List.copyOf(aliases);
        parts = List.copyOf(parts);
        sources = List.copyOf(sources);
    }
}
