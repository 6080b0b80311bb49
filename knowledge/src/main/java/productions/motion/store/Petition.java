package productions.motion.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import productions.motion.knowledge.ChangeSet;
import productions.motion.knowledge.EntryId;
import productions.motion.value.Refusal;

/** A change that somebody asks for: it becomes a command, or is refused in words, once everything before it is done. */
@FunctionalInterface
interface Petition {

    /** Return the command, given how things are now. */
    Command check(View view);

    /** Ask for new names. */
    static Petition rename(List<ChangeSet.Renaming> names, String reason, Instant at) {
        return view -> {
            List<ChangeSet.Change> changes = new ArrayList<>();
            Set<EntryId> renamed = new HashSet<>();
            names.forEach(each -> renamed.add(each.id()));
            Map<String, EntryId> wanted = new HashMap<>();
            for (ChangeSet.Renaming each : names) {
                Row row = present(each.id(), view);
                requireFree(each, renamed, view);
                EntryId rival = wanted.put(Amendments.key(row.id().aspect().registry(), each.name()), row.id());
                if (rival != null) {
                    throw new Refusal(
                            Refusal.Kind.USAGE,
                            "Both " + rival + " and " + row.id() + " are to be called '" + each.name()
                                    + "'. Choose another name for one of them.");
                }
                changes.add(new ChangeSet.Change(
                        row.id(), view.name(row), each.name().strip()));
            }
            return new Command.Amend(at, reason, changes, Optional.empty());
        };
    }

    /** Ask for one entry to become part of another. */
    static Petition merge(EntryId from, EntryId into, String reason, Instant at) {
        return view -> {
            Row part = present(from, view);
            Row whole = present(view.amendments().root(into), view);
            if (from.aspect() != into.aspect()) {
                throw new Refusal(
                        Refusal.Kind.USAGE,
                        from + " cannot become part of " + into + ": they are of different kinds. Merge "
                                + from.aspect().id() + " with " + from.aspect().id() + ".");
            }
            if (whole.id().equals(from)) {
                throw new Refusal(
                        Refusal.Kind.USAGE, from + " cannot become part of itself. Name two different entries.");
            }
            ChangeSet.Change change = new ChangeSet.Change(from, view.name(part), view.name(whole));
            return new Command.Amend(at, reason, List.of(change), Optional.of(whole.id()));
        };
    }

    /** Ask for a change set to be taken back. */
    static Petition revert(String changeSet, Instant at) {
        return view -> {
            Amendments.Amendment amendment = view.amendments()
                    .find(changeSet)
                    .orElseThrow(() -> new Refusal(
                            Refusal.Kind.MISSING,
                            "No change set is called '" + changeSet + "'. Look at the list of changes for its id."));
            if (amendment.reverted()) {
                throw new Refusal(
                        Refusal.Kind.USAGE, "'" + changeSet + "' was taken back before. There is nothing left to do.");
            }
            Amendments after = view.amendments().without(changeSet);
            for (ChangeSet.Change change : amendment.changes().changes()) {
                requireStillFree(change.id(), changeSet, after, view);
            }
            return new Command.Revert(at, changeSet);
        };
    }

    private static Row present(EntryId id, View view) {
        Row row = view.row(id)
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.MISSING, "No entry is known as '" + id + "'. Look for it by its name."));
        if (view.amendments().isMerged(id)) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    id + " has become part of " + view.amendments().root(id)
                            + ". Change that one, or take the merger back.");
        }
        return row;
    }

    private static void requireFree(ChangeSet.Renaming wish, Set<EntryId> renamed, View view) {
        String name = wish.name();
        if (name.isBlank() || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new Refusal(
                    Refusal.Kind.USAGE, "'" + name + "' is no name for " + wish.id() + ". Give it one or more words.");
        }
        Optional<Row> bearer = bearer(wish.id(), name, view).filter(row -> !renamed.contains(row.id()));
        if (bearer.isPresent()) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "'" + name + "' is the name of " + bearer.get().id() + ". Choose another for " + wish.id()
                            + ", or rename that one first.");
        }
    }

    private static void requireStillFree(EntryId id, String changeSet, Amendments after, View view) {
        String name = after.name(id).or(() -> view.row(id).map(Row::name)).orElseThrow();
        Optional<Row> bearer = bearer(id, name, view);
        if (bearer.isPresent()) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "'" + changeSet + "' cannot be taken back: its name '" + name + "' is now that of "
                            + bearer.get().id() + ". Rename that one first.");
        }
    }

    /** Return another entry that is called by a name now; an alias is no hindrance. */
    private static Optional<Row> bearer(EntryId id, String name, View view) {
        String key = Amendments.key(id.aspect().registry(), name);
        return view.bearer(id.aspect().registry(), name)
                .filter(other -> !other.equals(id))
                .flatMap(view::row)
                .filter(row ->
                        Amendments.key(id.aspect().registry(), view.name(row)).equals(key));
    }
}
