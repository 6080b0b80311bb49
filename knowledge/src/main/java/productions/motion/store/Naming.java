package productions.motion.store;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Describer;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Registry;

/**
 * Gives every entry a name that nobody else in its registry has, the same for every order of arrival.
 *
 * <p>Deferred acceptance (D. Gale and L. Shapley, <i>College admissions and the stability of marriage</i>, 1962): an entry
 * asks for its names in their order; of two that ask for one name the smaller id keeps it, even when it came later, and
 * the other asks on. As every name ranks the entries alike, the outcome does not depend on who asked when.
 */
final class Naming {

    private static final int PATIENCE = 100_000;

    private final Describer describer;

    Naming(Describer describer) {
        this.describer = describer;
    }

    /** Return what an entry without a name asks for first; it still has to {@linkplain #settle ask}. */
    Row unnamed(EntryId id, Tally tally, long sequence) {
        return new Row(id, tally, "", 0, sequence);
    }

    /** Let an entry ask for names from its present attempt on, until all who lose one by this have another. */
    void settle(Row row, Draft draft) {
        Optional<Row> homeless = Optional.of(row);
        while (homeless.isPresent()) {
            homeless = place(homeless.get(), draft);
        }
    }

    /** Find a name for one entry; return the entry that lost it, if any, which has to ask on. */
    private Optional<Row> place(Row row, Draft draft) {
        EntryId id = row.id();
        for (int attempt = row.attempt(); attempt < PATIENCE; attempt++) {
            String name = describer.name(id, row.tally().wording().text(), attempt);
            String key = Amendments.key(id.aspect().registry(), name);
            if (!draft.amendments().isClosedTo(id, key)) {
                Optional<Row> holder =
                        draft.holding(key).filter(other -> !other.id().equals(id));
                if (holder.isEmpty() || id.compareTo(holder.get().id()) < 0) {
                    draft.hold(key, id);
                    draft.put(row.named(name, attempt));
                    return holder.map(Naming::next);
                }
            }
        }
        throw exhausted(id);
    }

    /** Return whether an entry that says something else by now asks for other names than it did. */
    boolean asksAnew(Row before, Row after) {
        String then = before.tally().wording().text();
        String now = after.tally().wording().text();
        if (then.equals(now)) {
            return false;
        }
        for (int attempt = 0; attempt <= after.attempt(); attempt++) {
            EntryId id = after.id();
            if (!describer.name(id, then, attempt).equals(describer.name(id, now, attempt))) {
                return true;
            }
        }
        return false;
    }

    /** Name a whole registry anew: one entry after the other takes the first name that no smaller one has. */
    void settleAll(Registry registry, Draft draft) {
        Set<String> taken = new HashSet<>();
        for (Aspect aspect : Aspect.of(registry)) {
            try (Stream<Row> rows = draft.rows(aspect)) {
                for (Row row : (Iterable<Row>) rows::iterator) {
                    settle(row, taken, draft);
                }
            }
        }
    }

    private void settle(Row row, Set<String> taken, Draft draft) {
        EntryId id = row.id();
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            String name = describer.name(id, row.tally().wording().text(), attempt);
            String key = Amendments.key(id.aspect().registry(), name);
            if (!draft.amendments().isClosedTo(id, key) && taken.add(key)) {
                draft.hold(key, id);
                draft.put(row.named(name, attempt));
                return;
            }
        }
        throw exhausted(id);
    }

    /** Return an entry that has lost its name and asks for the next. */
    static Row next(Row row) {
        return row.named("", row.attempt() + 1);
    }

    private static IllegalStateException exhausted(EntryId id) {
        return new IllegalStateException(
                "No name is left for " + id + " after " + PATIENCE + " attempts. Let its describer make more names.");
    }
}
