package productions.motion.plugins.extraction.picture;

import java.util.Set;
import productions.motion.family.Footage;
import productions.motion.family.Meter;
import productions.motion.family.Metric;
import productions.motion.family.Primitive;
import productions.motion.value.Scope;

/**
 * How colorful the picture looks to people: 0 for grays, 15 slightly, 33 moderately, 45 averagely, 59 quite, 82 highly
 * and 109 extremely colorful; mean over the frames.
 *
 * <p>M3 of Hasler and Süsstrunk, <i>Measuring colorfulness in natural images</i>, SPIE 5007 (2003): spread plus 0.3
 * times offset of the red-green and yellow-blue opponents.
 */
@Primitive(value = "colorfulness", summary = "How colorful the picture looks, from 0 for grays to 109 and more.")
public record Colorfulness() implements Metric {

    @Override
    public Set<String> aspects() {
        return Set.of("colorfulness", "measures.colourfulness");
    }

    @Override
    public Meter meter(Scope scope, Footage footage) {
        Light light = Light.of(footage);
        String aspect = scope == Scope.FILM ? "measures.colourfulness" : "colorfulness";
        return Meter.mean(aspect, "", frame -> light.at(frame).colorfulness());
    }
}
