package productions.motion.plugins.extraction.hearing;

import java.util.ArrayList;
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
 * How strong the sound of a whole film is: {@code audio.rms}, the RMS of the mean of its channels from 0 to 1, {@code
 * audio.rms_dbfs}, the same in decibels, where a full sine has -3; and {@code audio.peak}, its highest sample.
 */
@Primitive(value = "level", summary = "How strong the sound is: its RMS and its peak.")
public record Level() implements Metric {

    @Override
    public Set<Scope> scopes() {
        return Set.of(Scope.FILM);
    }

    @Override
    public Sense sense() {
        return Sense.HEARING;
    }

    @Override
    public Set<String> aspects() {
        return Set.of("audio.rms", "audio.peak", "audio.rms_dbfs");
    }

    @Override
    public Meter meter(Scope scope, Footage footage) {
        return new LevelMeter();
    }

    private static final class LevelMeter implements Meter {

        private double squares;
        private double peak;
        private long samples;

        @Override
        public void see(Frame frame) {
            for (float sample : frame.sound()) {
                squares += sample * sample;
                peak = Math.max(peak, Math.abs(sample));
                samples++;
            }
        }

        @Override
        public List<Observation> observations() {
            double rms = samples == 0 ? 0 : Math.sqrt(squares / samples);
            List<Observation> said = new ArrayList<>();
            said.add(Observation.number("audio.rms", rms, ""));
            said.add(Observation.number("audio.peak", peak, ""));
            if (rms > 0) {
                said.add(Observation.number("audio.rms_dbfs", 20 * StrictMath.log10(rms), "dBFS"));
            }
            return said;
        }
    }
}
