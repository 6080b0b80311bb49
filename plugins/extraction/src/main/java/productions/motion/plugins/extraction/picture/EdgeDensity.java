package productions.motion.plugins.extraction.picture;

import productions.motion.family.Footage;
import productions.motion.family.Meter;
import productions.motion.family.Metric;
import productions.motion.family.Primitive;
import productions.motion.plugins.extraction.Aspects;
import productions.motion.value.Scope;

/**
 * How much of the picture is edges: the share of pixels where the Sobel operator (3 by 3, unscaled, mirrored at the
 * border) finds a slope of luma above 100, which a sharp edge of 25 steps has; mean over the frames.
 */
@Primitive(value = "edge_density", summary = "How much of the picture is edges, from 0 to 1.")
public record EdgeDensity() implements Metric {

    @Override
    public Meter meter(Scope scope, Footage footage) {
        Slope slope = Slope.of(footage);
        return Meter.mean(
                Aspects.measure(scope, "edge_density"),
                "",
                frame -> slope.at(frame).density());
    }
}
