package productions.motion.knowledge;

import java.util.Optional;

/**
 * What an entry is known by for ever. Names may change; whatever refers to an entry does so by this.
 *
 * @param aspect what kind of value it is
 * @param key which one, such as {@code 100,100,150_1.0}
 */
public record EntryId(Aspect aspect, String key) implements Comparable<EntryId> {

    /** Return the id that is written as an aspect, a colon and a key; nothing where no aspect is called so. */
    public static Optional<EntryId> find(String written) {
        int colon = written.indexOf(':');
        return Aspect.find(written.substring(0, Math.max(0, colon)))
                .map(aspect -> new EntryId(aspect, written.substring(colon + 1)));
    }

    @Override
    public int compareTo(EntryId other) {
        int byAspect = aspect.compareTo(other.aspect);
        return byAspect != 0 ? byAspect : key.compareTo(other.key);
    }

    /** Return it as text, such as {@code pure.color:100,100,150_1.0}. */
    @Override
    public String toString() {
        return aspect.id() + ":" + key;
    }
}
