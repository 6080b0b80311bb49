package productions.motion.knowledge;

/**
 * What an entry is known by for ever. Names may change; whatever refers to an entry does so by this.
 *
 * @param aspect what kind of value it is
 * @param key which one, such as {@code 100,100,150_1.0}
 */
public record EntryId(Aspect aspect, String key) implements Comparable<EntryId> {

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
