package productions.motion.extract;

import java.util.List;
import java.util.Set;
import productions.motion.family.Footage;
import productions.motion.family.Meter;
import productions.motion.family.Metric;
import productions.motion.family.Primitive;
import productions.motion.value.Observation;
import productions.motion.value.Scope;

/** Metrics so simple that a spec can foretell what they say. */
public final class Darkroom {

    private Darkroom() {}

    /** How many pixels a picture has, in the mean. */
    @Primitive(value = "pixels", summary = "How many pixels a picture has.")
    public record Pixels() implements Metric {

        @Override
        public Meter meter(Scope scope, Footage footage) {
            return Meter.mean("pixels", "px", frame -> frame.width() * frame.height());
        }
    }

    /** When a frame begins. */
    @Primitive(value = "begins", summary = "When a frame begins.")
    public record Begins() implements Metric {

        @Override
        public Set<Scope> scopes() {
            return Set.of(Scope.FRAME);
        }

        @Override
        public Meter meter(Scope scope, Footage footage) {
            return Meter.mean("begins", "s", frame -> frame.seconds());
        }
    }

    /** How many samples are heard a frame, in the mean. */
    @Primitive(value = "samples", summary = "How many samples are heard a frame.")
    public record Samples() implements Metric {

        @Override
        public Sense sense() {
            return Sense.HEARING;
        }

        @Override
        public Meter meter(Scope scope, Footage footage) {
            return Meter.mean("samples", "", frame -> frame.sound().length);
        }
    }

    /** A metric of a plugin that is at fault. */
    @Primitive(value = "broken", summary = "Fails at the first frame.")
    public record Broken() implements Metric {

        @Override
        public Set<String> aspects() {
            return Set.of("nothing");
        }

        @Override
        public Meter meter(Scope scope, Footage footage) {
            return Meter.mean("nothing", "", frame -> frame.picture().color(frame.width(), frame.height()));
        }
    }

    /** Return the values of what was observed of an aspect, stretch by stretch. */
    public static List<Double> values(List<Measured> measured, Scope scope, String aspect) {
        return measured.stream()
                .filter(m -> m.scope() == scope)
                .flatMap(m -> m.find(aspect).stream())
                .map(Observation::value)
                .toList();
    }
}
