package productions.motion.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.ChangeSet;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Registry;

/**
 * Everything that people changed: the names they gave and the entries they merged. Never changed, only replaced.
 *
 * <p>A name that people once gave to an entry, or took from it, is closed to the generated names of all others for ever:
 * old names go on leading to it, and no entry ever moves back to a name it had left.
 */
final class Amendments {

    static final Amendments NONE = new Amendments(List.of());

    private final List<Amendment> list;
    private final Map<EntryId, Set<String>> given = new TreeMap<>();
    private final Map<EntryId, String> names = new TreeMap<>();
    private final Map<String, EntryId> owners = new HashMap<>();
    private final Map<String, Set<EntryId>> claimants = new HashMap<>();
    private final Map<EntryId, EntryId> targets = new TreeMap<>();
    private final Map<EntryId, List<EntryId>> members = new TreeMap<>();

    Amendments(List<Amendment> list) {
        this.list = List.copyOf(list);
        list.forEach(this::remember);
        list.stream().filter(Amendment::reverted).forEach(this::own);
        list.stream().filter(a -> !a.reverted()).forEach(this::take);
    }

    /**
     * One change set.
     *
     * @param changes the change set
     * @param into for a merger, the entry that the others became part of
     */
    record Amendment(ChangeSet changes, Optional<EntryId> into) {

        boolean reverted() {
            return changes.reverted();
        }
    }

    /** Return how a name is looked up: names are compared without regard to case, within one registry. */
    static String key(Registry registry, String name) {
        return (char) ('a' + registry.ordinal()) + name.strip().toLowerCase(Locale.ROOT);
    }

    Amendments with(Amendment amendment) {
        List<Amendment> longer = new ArrayList<>(list);
        longer.add(amendment);
        return new Amendments(longer);
    }

    /** Return these with one change set taken back. */
    Amendments without(String changeSet) {
        List<Amendment> changed = new ArrayList<>();
        for (Amendment each : list) {
            ChangeSet set = each.changes();
            boolean wanted = set.id().equals(changeSet);
            changed.add(
                    wanted
                            ? new Amendment(
                                    new ChangeSet(set.id(), set.at(), set.reason(), set.changes(), true), each.into())
                            : each);
        }
        return new Amendments(changed);
    }

    List<Amendment> list() {
        return list;
    }

    /** Return how many commands they came by: each change set, and each that was taken back. */
    long commands() {
        return list.size() + list.stream().filter(Amendment::reverted).count();
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    Optional<Amendment> find(String changeSet) {
        return list.stream().filter(a -> a.changes().id().equals(changeSet)).findFirst();
    }

    /** Return the name that people gave an entry, if they did. */
    Optional<String> name(EntryId id) {
        return Optional.ofNullable(names.get(id));
    }

    /** Return all names that people ever gave an entry or took from it, in the order of time. */
    Set<String> given(EntryId id) {
        return given.getOrDefault(id, Set.of());
    }

    /** Return the entry that people gave a name to last; if they took it back, the last that had it. */
    Optional<EntryId> owner(String key) {
        return Optional.ofNullable(owners.get(key));
    }

    /** Return whether people ever gave this name to another entry. */
    boolean isClosedTo(EntryId id, String key) {
        Set<EntryId> all = claimants.get(key);
        return all != null && (all.size() > 1 || !all.contains(id));
    }

    /** Return the entry that an entry has become part of, or the entry itself. */
    EntryId root(EntryId id) {
        EntryId root = id;
        for (EntryId next = targets.get(root); next != null; next = targets.get(root)) {
            root = next;
        }
        return root;
    }

    /** Return how many entries of an aspect have become part of others. */
    long merged(Aspect aspect) {
        return targets.keySet().stream().filter(id -> id.aspect() == aspect).count();
    }

    boolean isMerged(EntryId id) {
        return targets.containsKey(id);
    }

    /** Return the entries that have become part of another, also by way of others; without that one. */
    List<EntryId> members(EntryId root) {
        List<EntryId> all = new ArrayList<>(members.getOrDefault(root, List.of()));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(members.getOrDefault(all.get(i), List.of()));
        }
        return all;
    }

    /** Return the entries that were merged since or are no longer, with those that they are or were part of. */
    Set<EntryId> differences(Amendments before) {
        Set<EntryId> differences = new TreeSet<>();
        if (targets.equals(before.targets)) {
            return differences;
        }
        Set<EntryId> merged = new TreeSet<>(targets.keySet());
        merged.addAll(before.targets.keySet());
        for (EntryId id : merged) {
            if (!Objects.equals(targets.get(id), before.targets.get(id))) {
                differences.addAll(List.of(id, root(id), before.root(id)));
            }
        }
        return differences;
    }

    private void take(Amendment amendment) {
        if (amendment.into().isPresent()) {
            EntryId into = amendment.into().get();
            for (ChangeSet.Change change : amendment.changes().changes()) {
                targets.put(change.id(), into);
                members.computeIfAbsent(into, id -> new ArrayList<>()).add(change.id());
            }
            return;
        }
        own(amendment);
        amendment.changes().changes().forEach(change -> names.put(change.id(), change.after()));
    }

    private void own(Amendment amendment) {
        if (amendment.into().isEmpty()) {
            amendment.changes().changes().forEach(change -> owners.put(key(change.id(), change.after()), change.id()));
        }
    }

    private void remember(Amendment amendment) {
        if (amendment.into().isPresent()) {
            return;
        }
        for (ChangeSet.Change change : amendment.changes().changes()) {
            owners.put(key(change.id(), change.before()), change.id());
            for (String name : List.of(change.before(), change.after())) {
                given.computeIfAbsent(change.id(), any -> new LinkedHashSet<>()).add(name);
                claimants
                        .computeIfAbsent(key(change.id(), name), any -> new TreeSet<>())
                        .add(change.id());
            }
        }
    }

    private static String key(EntryId id, String name) {
        return key(id.aspect().registry(), name);
    }
}
