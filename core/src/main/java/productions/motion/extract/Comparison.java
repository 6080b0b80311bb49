package productions.motion.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import productions.motion.value.Observation;
import productions.motion.value.OkLab;
import productions.motion.value.Rgb;

/**
 * Lays what two films measure as a whole beside each other. Words are the same or not; colors are as far apart as they
 * look, in OKLab, where 0.5 counts as nothing in common; angles by how much of half a turn lies between them; other numbers
 * by their difference beside the larger.
 */
public final class Comparison {

    private static final double FARTHEST_COLORS = 0.5;
    private static final double NOTHING = 1e-9;

    private Comparison() {}

    /** Return the distance of every aspect that one of two films measures, in the order of the first. */
    public static List<Distance> of(Measured one, Measured other) {
        Set<String> aspects = new LinkedHashSet<>();
        Stream.of(one, other)
                .flatMap(m -> m.observations().stream())
                .map(Observation::aspect)
                .forEach(aspects::add);
        return aspects.stream()
                .map(aspect -> distance(aspect, all(one, aspect), all(other, aspect)))
                .toList();
    }

    private static List<Observation> all(Measured measured, String aspect) {
        return measured.observations().stream()
                .filter(o -> o.aspect().equals(aspect))
                .toList();
    }

    private static Distance distance(String aspect, List<Observation> one, List<Observation> other) {
        int most = Math.max(one.size(), other.size());
        int both = Math.min(one.size(), other.size());
        double sum = most - both;
        for (int i = 0; i < both; i++) {
            sum += between(one.get(i), other.get(i));
        }
        return new Distance(aspect, one, other, most == 0 ? 0 : sum / most);
    }

    private static double between(Observation one, Observation other) {
        if (!one.label().equals(other.label())) {
            return 1;
        }
        List<Double> a = one.values();
        List<Double> b = other.values();
        if (one.aspect().endsWith("palette")) {
            return (toward(a, b) + toward(b, a)) / 2;
        }
        if (a.size() != b.size()) {
            return 1;
        }
        return one.aspect().endsWith("rgb") ? colors(a, b) : numbers(one, a, b);
    }

    private static double numbers(Observation observation, List<Double> a, List<Double> b) {
        double sum = 0;
        for (int i = 0; i < a.size(); i++) {
            double off = Math.abs(a.get(i) - b.get(i));
            double scale = Math.max(Math.abs(a.get(i)), Math.abs(b.get(i)));
            boolean angle = observation.unit().equals("deg");
            sum += angle ? Math.min(off % 360, 360 - off % 360) / 180 : off < NOTHING ? 0 : Math.min(1, off / scale);
        }
        return a.isEmpty() ? 0 : sum / a.size();
    }

    /** How far the colors of a palette are from the nearest of another, each by its share. */
    private static double toward(List<Double> from, List<Double> to) {
        double sum = 0;
        double shares = 0;
        for (int i = 0; i + 4 <= from.size(); i += 4) {
            double nearest = 1;
            for (int j = 0; j + 4 <= to.size(); j += 4) {
                nearest = Math.min(nearest, colors(from.subList(i, i + 3), to.subList(j, j + 3)));
            }
            sum += nearest * from.get(i + 3);
            shares += from.get(i + 3);
        }
        return shares <= 0 ? 0 : sum / shares;
    }

    private static double colors(List<Double> a, List<Double> b) {
        return Math.min(1, color(a).distanceTo(color(b)) / FARTHEST_COLORS);
    }

    private static OkLab color(List<Double> rgb) {
        return OkLab.of(new Rgb(channel(rgb.get(0)), channel(rgb.get(1)), channel(rgb.get(2))));
    }

    private static int channel(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }
}
