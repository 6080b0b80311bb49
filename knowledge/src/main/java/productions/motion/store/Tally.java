package productions.motion.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import productions.motion.knowledge.Run;
import productions.motion.knowledge.Sighting;
import productions.motion.knowledge.Statistics;

/**
 * What sightings of one entry amount to. Adding is exact, commutative and associative, so that every order of runs and
 * every way of sharing them out gives the same.
 *
 * @param count how often it was met
 * @param origin whether it was there before any film
 * @param first when it was first met, in milliseconds since 1970; the greatest number when never
 * @param last when it was last met; the least number when never
 * @param gauges its numbers, in the order of its aspect's measures; may be empty
 * @param sample some of the runs that met it
 * @param wording what it says
 */
record Tally(long count, boolean origin, long first, long last, List<Gauge> gauges, Sample sample, Wording wording) {

    Tally {
        gauges = List.copyOf(gauges);
    }

    /** What one sighting amounts to. */
    static Tally of(Sighting sighting, Run run, long sequence) {
        List<Gauge> gauges = new ArrayList<>(sighting.values().size());
        for (double value : sighting.values()) {
            gauges.add(Gauge.of(value, sighting.count()));
        }
        long at = run.at().toEpochMilli();
        boolean says = !sighting.text().isEmpty() || !sighting.parts().isEmpty();
        Wording wording = says ? new Wording(at, run.id(), sighting.text(), sighting.parts()) : Wording.NONE;
        return sighting.count() == 0
                ? new Tally(0, true, Long.MAX_VALUE, Long.MIN_VALUE, gauges, Sample.NONE, wording)
                : new Tally(sighting.count(), false, at, at, gauges, Sample.of(run.id(), sequence), wording);
    }

    Tally plus(Tally other) {
        return new Tally(
                Math.addExact(count, other.count),
                origin || other.origin,
                Math.min(first, other.first),
                Math.max(last, other.last),
                sum(gauges, other.gauges),
                sample.plus(other.sample),
                wording.latest(other.wording));
    }

    /** Return the mean of each number. */
    List<Double> means() {
        List<Double> means = new ArrayList<>(gauges.size());
        for (Gauge gauge : gauges) {
            means.add(gauge.mean());
        }
        return means;
    }

    /** Return it for readers; what was never met was first and last met in 1970. */
    Statistics statistics() {
        List<Statistics.Measure> measures = new ArrayList<>(gauges.size());
        for (Gauge gauge : gauges) {
            measures.add(new Statistics.Measure(gauge.mean(), gauge.least(), gauge.greatest()));
        }
        boolean met = count > 0;
        return new Statistics(
                count, measures, Instant.ofEpochMilli(met ? first : 0), Instant.ofEpochMilli(met ? last : 0));
    }

    private static List<Gauge> sum(List<Gauge> some, List<Gauge> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        List<Gauge> longer = some.size() >= others.size() ? some : others;
        List<Gauge> sums = new ArrayList<>(longer);
        for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
            sums.set(i, some.get(i).plus(others.get(i)));
        }
        return sums;
    }
}
