package productions.motion.family;

import java.util.List;
import java.util.function.ToDoubleFunction;
import productions.motion.value.Frame;
import productions.motion.value.Observation;

/** The mean of one number a frame. */
final class MeanMeter implements Meter {

    private final String aspect;
    private final String unit;
    private final ToDoubleFunction<Frame> measure;
    private double sum;
    private long frames;

    MeanMeter(String aspect, String unit, ToDoubleFunction<Frame> measure) {
        this.aspect = aspect;
        this.unit = unit;
        this.measure = measure;
    }

    @Override
    public void see(Frame frame) {
        sum += measure.applyAsDouble(frame);
        frames++;
    }

    @Override
    public List<Observation> observations() {
        return frames == 0 ? List.of() : List.of(new Observation(aspect, List.of(sum / frames), unit));
    }
}
