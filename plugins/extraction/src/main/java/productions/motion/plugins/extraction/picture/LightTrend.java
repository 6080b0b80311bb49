package productions.motion.plugins.extraction.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import productions.motion.family.Footage;
import productions.motion.family.Meter;
import productions.motion.family.Metric;
import productions.motion.family.Primitive;
import productions.motion.plugins.extraction.Beat;
import productions.motion.plugins.extraction.Series;
import productions.motion.value.Frame;
import productions.motion.value.Observation;
import productions.motion.value.Scope;

/**
 * How the light changes in time. {@code lighting.trend}: {@code flicker} when the mean luma swings at one frequency,
 * {@code lighting.flicker_hz}, by at least one percent of white; {@code brightening} or {@code darkening} when its last
 * third differs from its first by more than 0.02 and by more than a twelfth; otherwise {@code steady}.
 */
@Primitive(value = "light_trend", summary = "How the light changes in time: brighter, darker, flickering, or not.")
public record LightTrend() implements Metric {

    private static final double LEAST_SWING = 0.01;
    private static final double LEAST_STRENGTH = 0.6;
    /** A single flash has a frequency too, but nothing like it comes again. */
    private static final double LEAST_ALIKE = 0.3;

    private static final double LEAST_CHANGE = 0.02;
    private static final double LEAST_RELATIVE_CHANGE = 1 / 12.0;

    @Override
    public Set<Scope> scopes() {
        return Set.of(Scope.FILM);
    }

    @Override
    public Set<String> aspects() {
        return Set.of("lighting.trend", "lighting.flicker_hz");
    }

    @Override
    public Meter meter(Scope scope, Footage footage) {
        return new TrendMeter(Light.of(footage), footage.framesPerSecond());
    }

    private static final class TrendMeter implements Meter {

        private final Light light;
        private final double framesPerSecond;
        private final Series brightness = new Series();

        TrendMeter(Light light, double framesPerSecond) {
            this.light = light;
            this.framesPerSecond = framesPerSecond;
        }

        @Override
        public void see(Frame frame) {
            brightness.add(light.at(frame).mean() / 255);
        }

        @Override
        public List<Observation> observations() {
            List<Observation> said = new ArrayList<>();
            Optional<Beat> beat = Beat.in(brightness.toArray(), framesPerSecond)
                    .filter(b -> b.amplitude() > LEAST_SWING && b.strength() > LEAST_STRENGTH)
                    .filter(b -> b.alike() > LEAST_ALIKE);
            said.add(Observation.word("lighting.trend", beat.isPresent() ? "flicker" : trend()));
            beat.ifPresent(b -> said.add(Observation.number("lighting.flicker_hz", b.hertz(), "Hz")));
            return said;
        }

        private String trend() {
            int third = Math.max(1, brightness.size() / 3);
            double before = brightness.mean(0, third);
            double after = brightness.mean(brightness.size() - third, brightness.size());
            double least = Math.max(LEAST_CHANGE, LEAST_RELATIVE_CHANGE * Math.max(before, after));
            return after - before > least ? "brightening" : before - after > least ? "darkening" : "steady";
        }
    }
}
