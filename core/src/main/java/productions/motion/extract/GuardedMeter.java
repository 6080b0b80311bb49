package productions.motion.extract;

import java.util.List;
import java.util.function.Consumer;
import productions.motion.family.Meter;
import productions.motion.value.Frame;
import productions.motion.value.Observation;
import productions.motion.value.Refusal;

/** A meter of a plugin that may be at fault: then it falls silent, its metric is named, and the others go on. */
final class GuardedMeter implements Meter {

    private final String metric;
    private final Meter meter;
    private final Consumer<String> faults;
    private boolean failed;

    /** @param faults hears what went wrong, a sentence each */
    GuardedMeter(String metric, Meter meter, Consumer<String> faults) {
        this.metric = metric;
        this.meter = meter;
        this.faults = faults;
    }

    @Override
    @SuppressWarnings("checkstyle:IllegalCatch")
    public void see(Frame frame) {
        if (failed) {
            return;
        }
        try {
            meter.see(frame);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    @Override
    @SuppressWarnings("checkstyle:IllegalCatch")
    public List<Observation> observations() {
        if (failed) {
            return List.of();
        }
        try {
            return meter.observations();
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException e) {
            fail(e);
            return List.of();
        }
    }

    private void fail(RuntimeException fault) {
        failed = true;
        faults.accept("The metric '" + metric + "' failed and says nothing: " + fault + ". Tell who made its plugin.");
    }
}
