package productions.motion.grow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Sighting;

/** Joins sightings of one value into one, with their count and the mean of their numbers. */
final class Tally {

    private final Map<EntryId, Sum> sums = new TreeMap<>();

    void add(Stream<Sighting> sightings) {
        sightings.forEach(s -> sums.computeIfAbsent(s.id(), id -> new Sum(s)).add(s));
    }

    /** Return one sighting of each value, in the order of their ids. */
    List<Sighting> sightings() {
        return sums.values().stream().map(Sum::joined).toList();
    }

    private static final class Sum {

        private final Sighting first;
        private final List<Double> totals = new ArrayList<>();
        private long count;
        private long measured;

        private Sum(Sighting first) {
            this.first = first;
        }

        private void add(Sighting sighting) {
            count += sighting.count();
            List<Double> values = sighting.values();
            if (values.isEmpty()) {
                return;
            }
            measured++;
            for (int i = 0; i < values.size(); i++) {
                if (i == totals.size()) {
                    totals.add(0.0);
                }
                totals.set(i, totals.get(i) + values.get(i));
            }
        }

        private Sighting joined() {
            List<Double> means = totals.stream().map(t -> t / measured).toList();
            return new Sighting(first.id(), means, first.text(), first.parts(), count);
        }
    }
}
