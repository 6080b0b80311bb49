package productions.motion.dsl.command.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import productions.motion.grow.NameRules;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.ChangeSet;
import productions.motion.knowledge.Depth;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Registries;
import productions.motion.knowledge.Registry;

/** Whether every entry keeps the rules: that its name is one, is its own and fits, and that all it refers to is there. */
final class Health {

    private static final double ROUNDING = 1e-6;

    private final Registries registries;
    private final NameRules rules;
    private final Set<EntryId> given = new HashSet<>();

    Health(Registries registries, NameRules rules) {
        this.registries = registries;
        this.rules = rules;
        registries.changes().stream()
                .filter(set -> !set.reverted())
                .flatMap(set -> set.changes().stream())
                .map(ChangeSet.Change::id)
                .forEach(given::add);
    }

    /**
     * A rule that an entry breaks.
     *
     * @param id the entry
     * @param name its name
     * @param rule which rule: one of those of names, or unique, alias, depth or parts
     * @param what in what way
     */
    record Violation(EntryId id, String name, String rule, String what) {}

    /** Return every violation in an aspect; close it after use. */
    Stream<Violation> in(Aspect aspect) {
        Stream<Entry> all = registries.all(aspect);
        return all.flatMap(entry -> of(entry).stream()).onClose(all::close);
    }

    /** Return what is wrong with the name of an entry. */
    List<Violation> ofName(Entry entry) {
        List<NameRules.Violation> broken = given.contains(entry.id())
                ? rules.check(entry.name())
                : rules.check(entry.id(), entry.text(), entry.name());
        List<Violation> found = new ArrayList<>();
        broken.forEach(
                each -> found.add(violation(entry, each.rule().name().toLowerCase(Locale.ROOT), each.message())));
        Optional<Entry> bearer = named(entry, entry.name());
        if (!isSame(bearer, entry)) {
            found.add(violation(entry, "unique", "Its name leads to " + told(bearer) + "."));
        }
        return found;
    }

    private List<Violation> of(Entry entry) {
        List<Violation> found = new ArrayList<>(ofName(entry));
        for (String alias : entry.aliases()) {
            Optional<Entry> bearer = named(entry, alias);
            if (!isSame(bearer, entry)) {
                found.add(violation(entry, "alias", "Its alias '" + alias + "' leads to " + told(bearer) + "."));
            }
        }
        double sum =
                entry.depth().shares().stream().mapToDouble(Depth.Share::share).sum();
        if (!entry.depth().shares().isEmpty() && Math.abs(sum - 1) > ROUNDING) {
            found.add(violation(entry, "depth", "Its shares sum to " + sum + "."));
        }
        for (EntryId part : entry.parts()) {
            if (registries.find(part).isEmpty()) {
                found.add(violation(entry, "parts", "Its part " + part + " is not in the registries."));
            }
        }
        return found;
    }

    private Optional<Entry> named(Entry entry, String name) {
        Registry registry = entry.id().aspect().registry();
        return registries.named(registry, name);
    }

    private static boolean isSame(Optional<Entry> bearer, Entry entry) {
        return bearer.map(Entry::id).filter(entry.id()::equals).isPresent();
    }

    private static String told(Optional<Entry> bearer) {
        return bearer.map(entry -> entry.id().toString()).orElse("nothing");
    }

    private static Violation violation(Entry entry, String rule, String what) {
        return new Violation(entry.id(), entry.name(), rule, what);
    }
}
