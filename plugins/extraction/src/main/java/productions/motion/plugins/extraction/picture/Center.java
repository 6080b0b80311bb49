package productions.motion.plugins.extraction.picture;

import java.util.List;
import productions.motion.family.Footage;
import productions.motion.family.Meter;
import productions.motion.family.Metric;
import productions.motion.family.Primitive;
import productions.motion.value.Frame;
import productions.motion.value.Observation;
import productions.motion.value.Scope;

/**
 * Where the light of the picture has its middle: the centroid weighed by luma, from 0 at the left and the top to 1 at the
 * right and the bottom, 0.5 and 0.5 for a black picture; mean over the frames.
 */
@Primitive(value = "center", summary = "Where the light of the picture has its middle, across and down, from 0 to 1.")
public record Center() implements Metric {

    @Override
    public Meter meter(Scope scope, Footage footage) {
        return new CenterMeter(scope, Light.of(footage));
    }

    private static final class CenterMeter implements Meter {

        private final Scope scope;
        private final Light light;
        private double x;
        private double y;
        private long frames;

        CenterMeter(Scope scope, Light light) {
            this.scope = scope;
            this.light = light;
        }

        @Override
        public void see(Frame frame) {
            light.see(frame);
            x += light.centerX();
            y += light.centerY();
            frames++;
        }

        @Override
        public List<Observation> observations() {
            if (frames == 0) {
                return List.of();
            }
            return scope == Scope.FILM
                    ? List.of(
                            Observation.number("measures.center_x", x / frames, ""),
                            Observation.number("measures.center_y", y / frames, ""))
                    : List.of(new Observation("center", List.of(x / frames, y / frames), ""));
        }
    }
}
