package productions.motion.plugins.extraction.movement;

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
 * How a whole film unfolds, {@code temporal.trend}: {@code increasing} when from frame to frame more of its picture changes
 * in its last third than in its first, by a mean of at least 2 of 255 steps of luma, {@code decreasing} the other way
 * round, otherwise {@code steady}. All that changes the picture counts, be it things that move, light, the camera or cuts.
 */
@Primitive(value = "temporal_trend", summary = "Whether a film changes more and more, less and less, or evenly.")
public record TemporalTrend() implements Metric {

    private static final double LEAST = 2;
    private static final int LEAST_CHANGES = 3;

    @Override
    public Set<Scope> scopes() {
        return Set.of(Scope.FILM);
    }

    @Override
    public Set<String> aspects() {
        return Set.of("temporal.trend");
    }

    @Override
    public Meter meter(Scope scope, Footage footage) {
        return new TrendMeter(Light.of(footage));
    }

    private static final class TrendMeter implements Meter {

        private final Light light;
        private final Series changes = new Series();

        TrendMeter(Light light) {
            this.light = light;
        }

        @Override
        public void see(Frame frame) {
            light.see(frame);
            if (light.hasBefore()) {
                changes.add(light.change());
            }
        }

        @Override
        public List<Observation> observations() {
            return List.of(Observation.word("temporal.trend", trend()));
        }

        private String trend() {
            int count = changes.size();
            if (count < LEAST_CHANGES) {
                return "steady";
            }
            int third = count / LEAST_CHANGES;
            double gained = changes.mean(count - third, count) - changes.mean(0, third);
            return gained >= LEAST ? "increasing" : gained <= -LEAST ? "decreasing" : "steady";
        }
    }
}
