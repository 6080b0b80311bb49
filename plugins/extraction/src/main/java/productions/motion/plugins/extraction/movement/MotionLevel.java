package productions.motion.plugins.extraction.movement;

import java.util.ArrayList;
import java.util.List;
import productions.motion.family.Footage;
import productions.motion.family.Meter;
import productions.motion.family.Metric;
import productions.motion.family.Primitive;
import productions.motion.plugins.extraction.Moments;
import productions.motion.plugins.extraction.picture.Light;
import productions.motion.value.Frame;
import productions.motion.value.Observation;
import productions.motion.value.Scope;

/**
 * How much the picture changes: mean ({@code motion.level}) and standard deviation ({@code motion.std}) over the pairs of
 * frames of the mean absolute difference of luma, 0 for stillness and 1 for black to white; a still has 0 and 0.
 */
@Primitive(value = "motion_level", summary = "How much the picture changes from frame to frame, from 0 to 1.")
public record MotionLevel() implements Metric {

    @Override
    public Meter meter(Scope scope, Footage footage) {
        return new ChangeMeter(scope, Light.of(footage));
    }

    private static final class ChangeMeter implements Meter {

        private final Scope scope;
        private final Light light;
        private final Moments changes = new Moments();

        ChangeMeter(Scope scope, Light light) {
            this.scope = scope;
            this.light = light;
        }

        @Override
        public void see(Frame frame) {
            light.see(frame);
            if (light.hasBefore()) {
                changes.add(light.change() / 255);
            }
        }

        @Override
        public List<Observation> observations() {
            List<Observation> said = new ArrayList<>();
            said.add(Observation.number("motion.level", changes.mean(), ""));
            said.add(Observation.number("motion.std", changes.deviation(), ""));
            if (scope == Scope.FILM) {
                said.add(Observation.number("measures.motion_level", changes.mean(), ""));
                said.add(Observation.number("measures.motion_std", changes.deviation(), ""));
            }
            return said;
        }
    }
}
