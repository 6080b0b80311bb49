package productions.motion.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
    private boolean seen;
    private boolean heard;

    Stretch(Scope scope, double start, List<NamedMetric> metrics, Footage footage, Consumer<String> faults) {
        this.scope = scope;
        this.start = start;
        for (NamedMetric named : metrics) {
            if (named.metric().scopes().contains(scope)) {
                Meter meter = new GuardedMeter(named.name(), named.metric().meter(scope, footage), faults);
                (named.metric().sense() == Metric.Sense.SIGHT ? watching : listening).add(meter);
            }
        }
    }

    /** Show the picture of a frame to the metrics that only look. */
    void look(Frame frame) {
        if (frame.hasPicture()) {
            watching.forEach(meter -> meter.see(frame));
            seen = true;
        }
    }

    /** Show a frame to all other metrics. */
    void listen(Frame frame) {
        heard = true;
        listening.forEach(meter -> meter.see(frame));
    }

    /** Return what was measured; nothing where nothing looked. */
    Optional<Measured> end(double end, List<Observation> known) {
        List<Observation> observations = new ArrayList<>(known);
        if (seen) {
            watching.forEach(meter -> observations.addAll(meter.observations()));
        }
        if (heard) {
            listening.forEach(meter -> observations.addAll(meter.observations()));
        }
        return observations.isEmpty() ? Optional.empty() : Optional.of(new Measured(scope, start, end, observations));
    }
}
