package productions.motion.dsl.command.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Entries;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Registry;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;

/** Finds what somebody means who types a name, a key or an aspect. */
public final class Lookup {

    /** Only so many names are compared with a name that nobody has. */
    private static final int COMPARED = 50_000;

    private final Entries entries;

    /** @param entries where to look */
    public Lookup(Entries entries) {
        this.entries = entries;
    }

    /** Return the aspect that is called so: {@code pure.color}, or {@code genre} where one registry alone has it. */
    public static Aspect aspect(String typed) {
        List<Aspect> found = Aspect.find(typed)
                .map(List::of)
                .orElseGet(() -> Arrays.stream(Aspect.values())
                        .filter(a -> a.label().equalsIgnoreCase(typed))
                        .toList());
        if (found.size() == 1) {
            return found.get(0);
        }
        List<String> ids = Arrays.stream(Aspect.values()).map(Aspect::id).toList();
        if (found.isEmpty()) {
            List<String> words = Stream.concat(
                            ids.stream(), Arrays.stream(Aspect.values()).map(Aspect::label))
                    .distinct()
                    .toList();
            throw new Refusal(
                    Refusal.Kind.DATA,
                    "No aspect is called '" + typed + "'. " + DidYouMean.sentence(typed, words) + "Aspects: "
                            + String.join(", ", ids) + ".");
        }
        throw new Refusal(
                Refusal.Kind.DATA,
                "'" + typed + "' is in several registries. Say "
                        + found.stream().map(Aspect::id).collect(Collectors.joining(" or ")) + ".");
    }

    /** Return every entry that a name, an alias, a key or an id leads to; at least one. */
    public List<Entry> all(String typed) {
        Map<EntryId, Entry> found = new LinkedHashMap<>();
        EntryId.find(typed).flatMap(entries::find).ifPresent(entry -> found.put(entry.id(), entry));
        for (Registry registry : Registry.values()) {
            entries.named(registry, typed).ifPresent(entry -> found.put(entry.id(), entry));
        }
        for (Aspect aspect : Aspect.values()) {
            entries.find(new EntryId(aspect, typed)).ifPresent(entry -> found.put(entry.id(), entry));
        }
        if (found.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.DATA,
                    "No entry has the name or key '" + typed + "'. " + DidYouMean.sentence(typed, similar(typed))
                            + "Look for it: motion registry search \"" + typed + "\".");
        }
        return List.copyOf(found.values());
    }

    /** Return the one entry that a name, an alias, a key or an id leads to. */
    public Entry one(String typed) {
        List<Entry> found = all(typed);
        if (found.size() > 1) {
            throw new Refusal(
                    Refusal.Kind.DATA,
                    "'" + typed + "' means several entries. Say which: "
                            + found.stream().map(e -> "'" + e.id() + "'").collect(Collectors.joining(" or ")) + ".");
        }
        return found.get(0);
    }

    private List<String> similar(String typed) {
        List<String> names = new ArrayList<>();
        int slack = Math.max(1, typed.length() / 3);
        for (Aspect aspect : Aspect.values()) {
            try (Stream<Entry> all = entries.all(aspect)) {
                all.map(Entry::name)
                        .filter(name -> Math.abs(name.length() - typed.length()) <= slack)
                        .limit(COMPARED - names.size())
                        .forEach(names::add);
            }
        }
        return names;
    }
}
