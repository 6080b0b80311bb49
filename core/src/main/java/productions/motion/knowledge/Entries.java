package productions.motion.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import productions.motion.value.OkLab;

/** The registries as a reader sees them. Everything is safe to call from any thread while others write. */
public interface Entries {

    /** Nothing but what every installation starts from. */
    Entries NONE = new NoEntries();

    /** In which order entries are wanted. */
    enum Order {
        /** By key. */
        KEY,
        /** The least often met first. */
        UNDERUSED,
        /** The most often met first. */
        COMMON,
        /** Those first met latest, first. */
        RECENT
    }

    /**
     * An entry and how far it is from what was asked for.
     *
     * @param entry the entry
     * @param distance in OKLab; 0.02 is just noticeable
     */
    record Near(Entry entry, double distance) {}

    /** Return which state of the registries this is. It changes with every run and change set, and only then. */
    String revision();

    /** Return how many entries an aspect has. */
    long size(Aspect aspect);

    /** Return an entry, also when it was merged into another: then that one. */
    Optional<Entry> find(EntryId id);

    /** Return the entry that a name or alias belongs to, in any case of letters. */
    Optional<Entry> named(Registry registry, String name);

    /** Return the first entries of an aspect in some order; ties in the order of keys. */
    List<Entry> first(Aspect aspect, Order order, int limit);

    /** Return all entries of an aspect by key, each as it is when it is reached; close it after use. */
    Stream<Entry> all(Aspect aspect);

    /** Return what is kept of a run, if it was taken in. */
    Optional<RunRow> run(String id);

    /** Return the latest runs, the latest first. */
    List<RunRow> runs(int limit);

    /**
     * Return the entries that look most like a color, the nearest first.
     *
     * @param aspect an aspect of colors
     * @param color what they should look like
     * @param tolerance how far they may be, in OKLab
     * @param limit how many at most
     */
    List<Near> nearest(Aspect aspect, OkLab color, double tolerance, int limit);
}
