package productions.motion.plugins.extraction.hearing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import productions.motion.family.Footage;
import productions.motion.family.Meter;
import productions.motion.family.Metric;
import productions.motion.family.Primitive;
import productions.motion.plugins.extraction.Series;
import productions.motion.plugins.extraction.picture.Light;
import productions.motion.value.Frame;
import productions.motion.value.Observation;
import productions.motion.value.Scope;

/**
 * Whether sound and picture are together: {@code container.av_offset_s}, by how many seconds sounds come later than the
 * flashes they belong to, as in a film with a clapperboard. Where flashes and sounds do not go in pairs, nothing is said.
 */
@Primitive(value = "sync", summary = "By how much sounds come later than the flashes they belong to.")
public record Sync() implements Metric {

    private static final double LEAST_RISE = 0.12;
    private static final double OF_THE_RANGE = 0.4;
    private static final double FARTHEST = 0.6;
    private static final double TOGETHER = 0.045;
    private static final int LEAST_PAIRS = 2;
    private static final double MOST_OF_THEM = 0.7;

    @Override
    public Set<Scope> scopes() {
        return Set.of(Scope.FILM);
    }

    @Override
    public Sense sense() {
        return Sense.BOTH;
    }

    @Override
    public Set<String> aspects() {
        return Set.of("container.av_offset_s");
    }

    @Override
    public Meter meter(Scope scope, Footage footage) {
        return new SyncMeter(Light.of(footage), Listening.of(footage));
    }

    private static final class SyncMeter implements Meter {

        private final Light light;
        private final Listening listening;
        private final Series brightness = new Series();
        private final Series times = new Series();

        SyncMeter(Light light, Listening listening) {
            this.light = light;
            this.listening = listening;
        }

        @Override
        public void see(Frame frame) {
            listening.see(frame);
            if (frame.hasPicture()) {
                brightness.add(light.at(frame).mean() / 255);
                times.add(frame.seconds());
            }
        }

        @Override
        public List<Observation> observations() {
            List<Double> flashes = flashes();
            List<Double> sounds =
                    Onsets.in(listening).stream().map(Onsets::seconds).toList();
            double[] offsets = flashes.stream()
                    .mapToDouble(flash -> nearest(sounds, flash))
                    .filter(off -> Math.abs(off) < FARTHEST)
                    .sorted()
                    .toArray();
            if (offsets.length < Math.max(LEAST_PAIRS, MOST_OF_THEM * Math.max(flashes.size(), sounds.size()))) {
                return List.of();
            }
            double middle = offsets[offsets.length / 2];
            long agreeing = Arrays.stream(offsets)
                    .filter(off -> Math.abs(off - middle) < TOGETHER)
                    .count();
            return agreeing < MOST_OF_THEM * offsets.length
                    ? List.of()
                    : List.of(Observation.number("container.av_offset_s", middle, "s"));
        }

        private List<Double> flashes() {
            double[] sorted = brightness.toArray();
            Arrays.sort(sorted);
            double range = sorted.length == 0 ? 0 : sorted[sorted.length - 1] - sorted[0];
            List<Double> flashes = new ArrayList<>();
            for (int i = 1; i < brightness.size(); i++) {
                double rise = brightness.get(i) - brightness.get(i - 1);
                if (rise > Math.max(LEAST_RISE, OF_THE_RANGE * range)) {
                    flashes.add(times.get(i));
                }
            }
            return flashes;
        }

        private static double nearest(List<Double> sounds, double flash) {
            double best = Double.MAX_VALUE;
            for (double sound : sounds) {
                best = Math.abs(sound - flash) < Math.abs(best) ? sound - flash : best;
            }
            return best;
        }
    }
}
