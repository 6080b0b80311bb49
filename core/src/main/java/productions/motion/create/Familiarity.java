package productions.motion.create;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Entries;
import productions.motion.knowledge.Entry;
import productions.motion.scene.Alternative;
import productions.motion.scene.Domain;
import productions.motion.scene.Evidence;
import productions.motion.value.Seed;

/**
 * How often earlier films showed each of several primitives, so that what is seldom seen is drawn oftener.
 *
 * @param met the entries that each name was met as, the commonest first; a name that was never met has none
 */
record Familiarity(Map<String, List<Entry>> met) {

    private static final int REACH = 256;

    private static final Map<Domain, Aspect> ASPECTS = Map.of(
            Domain.CAMERA, Aspect.CAMERA, Domain.GRADIENT, Aspect.GRADIENT, Domain.TRANSITION, Aspect.TRANSITION);

    /** Return how familiar the names of a domain are; nothing where films are not measured for it, or showed none. */
    static Optional<Familiarity> of(Domain domain, List<String> names, Entries entries) {
        Map<String, List<Entry>> met = new LinkedHashMap<>();
        names.forEach(name -> met.put(name, new ArrayList<>()));
        Optional.ofNullable(ASPECTS.get(domain)).stream()
                .flatMap(aspect -> entries.first(aspect, Entries.Order.COMMON, REACH).stream())
                .filter(entry -> entry.statistics().count() > 0)
                .forEach(entry ->
                        name(entry, names).ifPresent(name -> met.get(name).add(entry)));
        return met.values().stream().allMatch(List::isEmpty) ? Optional.empty() : Optional.of(new Familiarity(met));
    }

    /** The longest name that the key begins with: a key such as {@code zoom_out_slow} is not of the move {@code zoom}. */
    private static Optional<String> name(Entry entry, List<String> names) {
        String key = entry.id().key();
        return names.stream()
                .filter(name -> key.equals(name) || key.startsWith(name + "_"))
                .max(Comparator.comparingInt(String::length));
    }

    /** Draw a name, the likelier the seldomer it was met. */
    String drawn(Seed chance) {
        double left = chance.unit() * total();
        String last = "";
        for (String name : met.keySet()) {
            left -= weight(name);
            last = name;
            if (left < 0) {
                break;
            }
        }
        return last;
    }

    /** Return the other names with the shares they had in the draw. */
    List<Alternative> others(String drawn) {
        return met.keySet().stream()
                .filter(name -> !name.equals(drawn))
                .map(name -> new Alternative(name, weight(name) / total()))
                .sorted(Comparator.comparing(Alternative::weight).reversed())
                .toList();
    }

    /** Return the entry that a name was met as most often, as a reason. */
    List<Evidence> evidence(String name) {
        return met.get(name).stream()
                .limit(1)
                .map(entry -> Evidence.learned(entry.name(), entry.id().toString()))
                .toList();
    }

    private double total() {
        return met.keySet().stream().mapToDouble(this::weight).sum();
    }

    private double weight(String name) {
        long count =
                met.get(name).stream().mapToLong(e -> e.statistics().count()).sum();
        return 1.0 / (1 + count);
    }
}
