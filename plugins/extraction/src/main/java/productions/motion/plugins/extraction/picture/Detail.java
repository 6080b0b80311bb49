package productions.motion.plugins.extraction.picture;

import java.util.List;
import java.util.Set;
import productions.motion.family.Footage;
import productions.motion.family.Meter;
import productions.motion.family.Metric;
import productions.motion.family.Primitive;
import productions.motion.value.Frame;
import productions.motion.value.Observation;
import productions.motion.value.Scope;

/**
 * How much there is to see, for coders: spatial information ({@code measures.si}), the highest standard deviation of the
 * slope of luma in any picture, and temporal information ({@code measures.ti}), the highest standard deviation of the
 * change of luma between two; both in steps of luma.
 *
 * <p>ITU-T P.910, sections 5.3.1 and 5.3.2, on luma from 0 to 255.
 */
@Primitive(value = "detail", summary = "How much there is to see in space and in time, by ITU-T P.910.")
public record Detail() implements Metric {

    @Override
    public Set<Scope> scopes() {
        return Set.of(Scope.FILM);
    }

    @Override
    public Meter meter(Scope scope, Footage footage) {
        return new DetailMeter(Slope.of(footage), Light.of(footage));
    }

    private static final class DetailMeter implements Meter {

        private final Slope slope;
        private final Light light;
        private double space;
        private double time;

        DetailMeter(Slope slope, Light light) {
            this.slope = slope;
            this.light = light;
        }

        @Override
        public void see(Frame frame) {
            light.see(frame);
            space = Math.max(space, slope.at(frame).deviation());
            time = light.hasBefore() ? Math.max(time, light.changeDeviation()) : time;
        }

        @Override
        public List<Observation> observations() {
            return List.of(
                    Observation.number("measures.si", space, "luma"), Observation.number("measures.ti", time, "luma"));
        }
    }
}
