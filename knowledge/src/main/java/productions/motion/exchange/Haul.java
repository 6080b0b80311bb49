package productions.motion.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Sighting;

/** Everything that was read from one file, on its way into the registries. */
final class Haul {

    private final Map<EntryId, Sighting> sightings = new TreeMap<>();
    private final Map<EntryId, List<String>> names = new LinkedHashMap<>();
    private final Map<Aspect, Long> rows = new EnumMap<>(Aspect.class);
    private final Map<Finding.Kind, Finding> findings = new EnumMap<>(Finding.Kind.class);
    private Instant at = Instant.EPOCH;
    private String progress = "";

    /** Take in a row. The names are those it has in the file, the one it goes by last. */
    void add(Sighting sighting, List<String> rowNames) {
        EntryId id = sighting.id();
        rows.merge(id.aspect(), 1L, Long::sum);
        Sighting before = sightings.get(id);
        if (before != null) {
            find(Finding.Kind.JOINED, id.toString(), sighting.count());
        }
        sightings.put(id, before == null ? sighting : joined(before, sighting));
        rowNames.stream()
                .filter(name -> !name.isBlank())
                .forEach(name ->
                        names.computeIfAbsent(id, any -> new ArrayList<>()).add(name.strip()));
    }

    /** Remember that a row was not taken in just as it stands. */
    void find(Finding.Kind kind, String what, long count) {
        Finding before = findings.getOrDefault(kind, new Finding(kind, 0, 0, List.of()));
        findings.put(kind, before.plus(what, count));
    }

    /** Remember a date of the file; the latest counts. */
    void date(Instant date) {
        at = date.isAfter(at) ? date : at;
    }

    void progress(String json) {
        progress = json;
    }

    /** Return what was met, without parts that nothing is known of. */
    List<Sighting> sightings(Predicate<EntryId> known) {
        List<Sighting> all = new ArrayList<>();
        for (Sighting sighting : sightings.values()) {
            List<EntryId> parts = sighting.parts().stream()
                    .filter(part -> sightings.containsKey(part) || known.test(part))
                    .toList();
            if (parts.isEmpty() && sighting.id().aspect() == Aspect.BLEND) {
                find(Finding.Kind.BLEND_WITHOUT_PARTS, sighting.id().key(), sighting.count());
            }
            all.add(new Sighting(sighting.id(), sighting.values(), sighting.text(), parts, sighting.count()));
        }
        return all;
    }

    Map<EntryId, List<String>> names() {
        return names;
    }

    Map<Aspect, Long> rows() {
        return rows;
    }

    List<Finding> findings() {
        return List.copyOf(findings.values());
    }

    Instant at() {
        return at;
    }

    String progress() {
        return progress;
    }

    private static Sighting joined(Sighting one, Sighting other) {
        long count = one.count() + other.count();
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < Math.min(one.values().size(), other.values().size()); i++) {
            double sum = one.values().get(i) * one.count() + other.values().get(i) * other.count();
            values.add(count == 0 ? one.values().get(i) : sum / count);
        }
        if (one.values().isEmpty() || other.values().isEmpty()) {
            values.addAll(one.values().isEmpty() ? other.values() : one.values());
        }
        return new Sighting(one.id(), values, one.text(), one.parts(), count);
    }
}
