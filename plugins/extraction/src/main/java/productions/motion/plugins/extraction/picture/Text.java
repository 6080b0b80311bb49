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
 * Whether there is anything to read: {@code graphics.has_text} when three or more letters stand in a line for at least a
 * fifth of the film.
 */
@Primitive(value = "text", summary = "Whether there is anything to read.")
public record Text() implements Metric {

    private static final double LEAST_SHARE = 0.2;
    private static final double LOOKS_A_SECOND = 1.25;

    @Override
    public Set<Scope> scopes() {
        return Set.of(Scope.FILM);
    }

    @Override
    public Set<String> aspects() {
        return Set.of("graphics.has_text");
    }

    @Override
    public Meter meter(Scope scope, Footage footage) {
        return new TextMeter(Letters.of(footage));
    }

    private static final class TextMeter implements Meter {

        private final Letters letters;
        private final Pace pace = new Pace(LOOKS_A_SECOND);
        private int looks;
        private int found;

        TextMeter(Letters letters) {
            this.letters = letters;
        }

        @Override
        public void see(Frame frame) {
            if (pace.isTime(frame)) {
                looks++;
                found += letters.at(frame).areThere() ? 1 : 0;
            }
        }

        @Override
        public List<Observation> observations() {
            return List.of(Observation.flag("graphics.has_text", found >= LEAST_SHARE * looks && found > 0));
        }
    }
}
