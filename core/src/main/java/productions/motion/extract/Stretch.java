package productions.motion.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import productions.motion.family.Footage;
import productions.motion.family.Meter;
import productions.motion.family.Metric;
import productions.motion.value.Frame;
import productions.motion.value.Observation;
import productions.motion.value.Scope;

/** A stretch of film with the meters that look at it. */
final class Stretch {

    private final Scope scope;
    private final double start;
    private final List<Meter> watching = new ArrayList<>();
    private final List<Meter> listening = new ArrayList<>();

    Stretch(Scope scope, double start, List<Metric> metrics, Footage footage) {
        this.scope = scope;
        this.start = start;
        for (Metric metric : metrics) {
            if (metric.scopes().contains(scope)) {
                (metric.sense() == Metric.Sense.SIGHT ? watching : listening).add(metric.meter(scope, footage));
            }
        }
    }

    void see(Frame frame) {
        if (frame.hasPicture()) {
            watching.forEach(meter -> meter.see(frame));
        }
        listening.forEach(meter -> meter.see(frame));
    }

    /** Return what was measured; nothing where nothing looked. */
    Optional<Measured> end(double end, List<Observation> known) {
        List<Observation> observations = new ArrayList<>(known);
        watching.forEach(meter -> observations.addAll(meter.observations()));
        listening.forEach(meter -> observations.addAll(meter.observations()));
        return observations.isEmpty() ? Optional.empty() : Optional.of(new Measured(scope, start, end, observations));
    }
}
