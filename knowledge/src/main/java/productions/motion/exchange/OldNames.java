package productions.motion.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import productions.motion.grow.NameRules;
import productions.motion.knowledge.ChangeSet;
import productions.motion.knowledge.ChangeSet.Renaming;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Registries;
import productions.motion.knowledge.Registry;

/**
 * What becomes of the names in a file. Every entry is named anew; an old name that is made of words and that no other entry
 * has leads to its entry as an alias from then on, every other one is only told.
 */
final class OldNames {

    private final NameRules rules;
    private final Haul haul;
    private final Map<Registry, Map<String, Set<EntryId>>> bearers = new HashMap<>();

    OldNames(NameRules rules, Haul haul) {
        this.rules = rules;
        this.haul = haul;
        haul.names()
                .forEach((id, names) -> names.forEach(
                        name -> bearers.computeIfAbsent(id.aspect().registry(), any -> new HashMap<>())
                                .computeIfAbsent(name.toLowerCase(Locale.ROOT), any -> new HashSet<>())
                                .add(id)));
    }

    /** Tell what would become of the names. */
    List<ImportReport.Name> look(Registries registries) {
        List<ImportReport.Name> told = new ArrayList<>();
        haul.names()
                .forEach((id, names) -> names.stream()
                        .distinct()
                        .flatMap(name -> verdict(id, name, registries).stream())
                        .forEach(told::add));
        return told;
    }

    /**
     * Make old names aliases where they can be. An entry gets a name as an alias by being called so for the length of one
     * change set that is taken back.
     */
    List<ImportReport.Name> give(Registries registries, String run) {
        String reason = "names in the file of " + run;
        registries.changes().stream()
                .filter(set -> set.reason().equals(reason) && !set.reverted())
                .map(ChangeSet::id)
                .forEach(registries::revert);
        List<ImportReport.Name> told = look(registries);
        List<Renaming> wanted = told.stream()
                .filter(name -> name.kept() && !leads(registries, name.id(), name.before()))
                .map(name -> new Renaming(name.id(), name.before()))
                .toList();
        while (!wanted.isEmpty()) {
            Set<EntryId> once = new HashSet<>();
            List<Renaming> now = wanted.stream().filter(r -> once.add(r.id())).toList();
            registries.revert(registries.rename(now, reason).id());
            wanted = wanted.stream().filter(r -> !now.contains(r)).toList();
        }
        return told;
    }

    private static boolean leads(Registries registries, EntryId id, String name) {
        return registries
                .named(id.aspect().registry(), name)
                .filter(entry -> entry.id().equals(id))
                .isPresent();
    }

    /** Say what becomes of one name; nothing where the entry is called so anyway. */
    private Optional<ImportReport.Name> verdict(EntryId id, String name, Registries registries) {
        Optional<Entry> entry = registries.find(id);
        String now = entry.map(Entry::name).orElse("");
        if (now.equalsIgnoreCase(name)) {
            return Optional.empty();
        }
        Optional<String> why = broken(name).or(() -> taken(entry.map(Entry::id).orElse(id), name, registries));
        return Optional.of(new ImportReport.Name(id, name, now, why.isEmpty(), why.orElse("")));
    }

    /** Names of one word were the custom of the earlier system; as an alias one is as good as two. */
    private Optional<String> broken(String name) {
        return rules.check(name).stream()
                .filter(violation -> violation.rule() != NameRules.Rule.COUNT)
                .findFirst()
                .map(NameRules.Violation::message);
    }

    private Optional<String> taken(EntryId id, String name, Registries registries) {
        Registry registry = id.aspect().registry();
        int others = bearers.getOrDefault(registry, Map.of())
                        .getOrDefault(name.toLowerCase(Locale.ROOT), Set.of())
                        .size()
                - 1;
        if (others > 0) {
            return Optional.of(others == 1 ? "Another entry has it too." : others + " other entries have it too.");
        }
        return registries
                .named(registry, name)
                .filter(entry -> !entry.id().equals(id))
                .map(entry -> "It is a name of " + entry.id() + ".");
    }
}
