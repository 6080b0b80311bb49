package productions.motion.store;

import java.util.List;
import productions.motion.knowledge.EntryId;

/**
 * What an entry says and what it is joined of, as the latest run had it.
 *
 * @param at when that run was, in milliseconds since 1970
 * @param run its id; settles runs of the same instant
 * @param text what it says; may be empty
 * @param parts what it is joined of; may be empty
 */
record Wording(long at, String run, String text, List<EntryId> parts) {

    static final Wording NONE = new Wording(Long.MIN_VALUE, "", "", List.of());

    Wording {
        parts = List.copyOf(parts);
    }

    boolean isNone() {
        return at == Long.MIN_VALUE;
    }

    Wording latest(Wording other) {
        int order = Long.compare(at, other.at);
        return (order == 0 ? run.compareTo(other.run) : order) >= 0 ? this : other;
    }
}
