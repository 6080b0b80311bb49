package productions.motion.create;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param names the primitives in the order in which chance passes them
 */
record Familiarity(List<Known> names) {

    private static final int REACH = 256;

    private static final Map<Domain, Aspect> ASPECTS = Map.of(
            Domain.CAMERA, Aspect.CAMERA, Domain.GRADIENT, Aspect.GRADIENT, Domain.TRANSITION, Aspect.TRANSITION);

    /**
     * One primitive.
     *
     * @param name what it is called
     * @param met the entries that films met it as, the commonest first; none where it was never met
     */
    record Known(String name, List<Entry> met) {

        private double weight() {
            return 1.0
                    / (1 + met.stream().mapToLong(e -> e.statistics().count()).sum());
        }

        /** Return the entry that it was met as most often, as a reason. */
        List<Evidence> evidence() {
            return met.stream()
                    .limit(1)
                    .map(entry -> Evidence.learned(entry.name(), entry.id().toString()))
                    .toList();
        }
    }

    /** Return how familiar the names of a domain are; nothing where films are not measured for it, or showed none. */
    static Optional<Familiarity> of(Domain domain, List<String> names, Entries entries) {
        List<Entry> met = aspect(domain)
                .flatMap(aspect -> entries.first(aspect, Entries.Order.COMMON, REACH).stream())
                .filter(entry -> entry.statistics().count() > 0)
                .toList();
        List<Known> known = names.stream()
                .map(name -> new Known(
                        name,
                        met.stream()
                                .filter(entry -> name.equals(name(entry, names)))
                                .toList()))
                .toList();
        return known.stream().allMatch(k -> k.met().isEmpty()) ? Optional.empty() : Optional.of(new Familiarity(known));
    }

    private static Stream<Aspect> aspect(Domain domain) {
        return Stream.ofNullable(ASPECTS.get(domain));
    }

    /** The longest name that the key begins with: a key such as {@code zoom_out_slow} is not of the move {@code zoom}. */
    private static String name(Entry entry, List<String> names) {
        String key = entry.id().key();
        return names.stream()
                .filter(name -> key.equals(name) || key.startsWith(name + "_"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** Draw a primitive, the likelier the seldomer it was met. */
    Known drawn(Seed chance) {
        double left = chance.unit() * total();
        for (Known known : names) {
            left -= known.weight();
            if (left < 0) {
                return known;
            }
        }
        return names.get(names.size() - 1);
    }

    /** Return the others with the shares they had in the draw. */
    List<Alternative> others(Known drawn) {
        return names.stream()
                .filter(known -> !known.equals(drawn))
                .map(known -> new Alternative(known.name(), known.weight() / total()))
                .sorted(Comparator.comparing(Alternative::weight).reversed())
                .toList();
    }

    private double total() {
        return names.stream().mapToDouble(Known::weight).sum();
    }
}
