package productions.motion.plugins.extraction.hearing;

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
 * Which drum is struck in a film of single strokes: {@code audio.instrument}, {@code kick} when most of its power lies
 * below 200 Hz, {@code hihat} when most lies above 5 kHz, {@code snare} for noise between. Of any other sound nothing is
 * said.
 */
@Primitive(value = "instrument", summary = "Which drum is struck: kick, snare or hi-hat.")
public record Instrument() implements Metric {

    private static final double MOST = 0.55;
    private static final double NOISY = 0.003;
    private static final double LEAST_CREST = 4;

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
        return Set.of("audio.instrument");
    }

    @Override
    public Meter meter(Scope scope, Footage footage) {
        return new DrumMeter(Listening.of(footage), MeanSpectrum.of(scope, footage));
    }

    private static final class DrumMeter implements Meter {

        private final Listening listening;
        private final MeanSpectrum spectrum;
        private double squares;
        private double peak;
        private long samples;

        DrumMeter(Listening listening, MeanSpectrum spectrum) {
            this.listening = listening;
            this.spectrum = spectrum;
        }

        @Override
        public void see(Frame frame) {
            listening.see(frame);
            spectrum.see(frame);
            for (float sample : frame.sound()) {
                squares += sample * sample;
                peak = Math.max(peak, Math.abs(sample));
                samples++;
            }
        }

        @Override
        public List<Observation> observations() {
            double rms = samples == 0 ? 0 : Math.sqrt(squares / samples);
            boolean strokes = rms > Tone.SILENCE
                    && peak > LEAST_CREST * rms
                    && SoundMap.of(listening).main() == Kind.SFX;
            Profile profile = spectrum.profile();
            String drum = !strokes ? "" : profile.share(0, 200) > MOST ? "kick" : snareOrHat(profile);
            return drum.isEmpty() ? List.of() : List.of(Observation.word("audio.instrument", drum));
        }

        private static String snareOrHat(Profile profile) {
            if (profile.share(5000, Double.MAX_VALUE) > MOST) {
                return "hihat";
            }
            return profile.flatness() > NOISY ? "snare" : "";
        }
    }
}
