package productions.motion.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Registry;

/** Entries with what people changed about them: who is called what, and who has become part of whom. */
interface View {

    Optional<Row> row(EntryId id);

    /** Return the entries of an aspect by key. */
    Stream<Row> rows(Aspect aspect);

    /** Return which entry's value leads to a name; see {@link Amendments#key}. */
    Optional<EntryId> holder(String nameKey);

    /** Return whether a run was taken in. */
    boolean knows(String run);

    Amendments amendments();

    /** Return the entry whose value leads to a name, if it has not left it since. */
    default Optional<Row> holding(String nameKey) {
        return holder(nameKey)
                .flatMap(this::row)
                .filter(row ->
                        Amendments.key(row.id().aspect().registry(), row.name()).equals(nameKey));
    }

    /** Return what an entry is called: the name that people gave it, else the one that follows from its value. */
    default String name(Row row) {
        return amendments().name(row.id()).orElse(row.name());
    }

    /** Return the entry that a name or alias leads to: what people said goes first. */
    default Optional<EntryId> bearer(Registry registry, String name) {
        String key = Amendments.key(registry, name);
        return amendments().owner(key).or(() -> holding(key).map(Row::id)).map(amendments()::root);
    }

    /** Return the sum of an entry and of all that have become part of it. */
    default Row whole(Row root) {
        Row whole = root;
        for (EntryId member : amendments().members(root.id())) {
            Optional<Row> part = row(member);
            if (part.isPresent()) {
                whole = whole.plus(part.get().tally(), whole.sequence());
            }
        }
        return whole;
    }

    /** Return the other names that lead to an entry, the latest last. */
    default List<String> aliases(Row root) {
        if (amendments().isEmpty()) {
            return List.of();
        }
        EntryId id = root.id();
        Set<String> names = new LinkedHashSet<>();
        for (EntryId member : amendments().members(id)) {
            row(member).ifPresent(part -> names.add(part.name()));
            names.addAll(amendments().given(member));
        }
        names.add(root.name());
        names.addAll(amendments().given(id));
        names.remove(name(root));
        List<String> aliases = new ArrayList<>(names);
        aliases.removeIf(name -> !bearer(id.aspect().registry(), name).equals(Optional.of(id)));
        return aliases;
    }
}
