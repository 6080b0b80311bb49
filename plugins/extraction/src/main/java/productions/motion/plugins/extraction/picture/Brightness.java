package productions.motion.plugins.extraction.picture;

import productions.motion.family.Footage;
import productions.motion.family.Meter;
import productions.motion.family.Metric;
import productions.motion.family.Primitive;
import productions.motion.plugins.extraction.Aspects;
import productions.motion.value.Scope;

/** How light the picture is: the mean luma (ITU-R BT.709), 0 for black and 1 for white, mean over the frames. */
@Primitive(value = "brightness", summary = "How light the picture is, from 0 for black to 1 for white.")
public record Brightness() implements Metric {

    @Override
    public Meter meter(Scope scope, Footage footage) {
        Light light = Light.of(footage);
        return Meter.mean(
                Aspects.measure(scope, "brightness"),
                "",
                frame -> light.at(frame).mean() / 255);
    }
}
