package productions.motion.plugins.extraction.picture;

import productions.motion.family.Footage;
import productions.motion.family.Meter;
import productions.motion.family.Metric;
import productions.motion.family.Primitive;
import productions.motion.plugins.extraction.Aspects;
import productions.motion.value.Scope;

/**
 * How far colors are from gray: the mean S of HSV, 0 for gray and 1 for pure colors; mean over the frames. A pixel that
 * is nearly black, V up to 10 %, counts as gray, for nobody sees its color.
 */
@Primitive(value = "saturation", summary = "How far colors are from gray, from 0 to 1.")
public record Saturation() implements Metric {

    @Override
    public Meter meter(Scope scope, Footage footage) {
        Light light = Light.of(footage);
        return Meter.mean(
                Aspects.measure(scope, "saturation"),
                "",
                frame -> light.at(frame).saturation());
    }
}
