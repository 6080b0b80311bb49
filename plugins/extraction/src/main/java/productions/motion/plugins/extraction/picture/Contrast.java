package productions.motion.plugins.extraction.picture;

import productions.motion.family.Footage;
import productions.motion.family.Meter;
import productions.motion.family.Metric;
import productions.motion.family.Primitive;
import productions.motion.plugins.extraction.Aspects;
import productions.motion.value.Scope;

/**
 * How far light and dark are apart: the standard deviation of the luma, 0 for a flat picture and 0.5 for half black, half
 * white; mean over the frames.
 *
 * <p>RMS contrast: Eli Peli, <i>Contrast in complex images</i>, JOSA A 7 (1990).
 */
@Primitive(value = "contrast", summary = "How far light and dark are apart, from 0 to 0.5.")
public record Contrast() implements Metric {

    @Override
    public Meter meter(Scope scope, Footage footage) {
        Light light = Light.of(footage);
        return Meter.mean(
                Aspects.measure(scope, "contrast"), "", frame -> light.at(frame).deviation() / 255);
    }
}
