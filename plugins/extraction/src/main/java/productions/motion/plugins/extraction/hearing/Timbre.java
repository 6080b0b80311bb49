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
 * What the sound of a whole film is like. {@code audio.tone}: {@code silent}, {@code low} (spectral centroid below 250
 * Hz), {@code mid} or {@code high} (above 4500 Hz). {@code audio.timbre}: {@code silence}; {@code click} for short peaks
 * in silence (crest factor above 14); {@code tone} when nine tenths of the power lie around one frequency, {@code
 * audio.freq_hz}; {@code hum} for a low pitch with overtones; {@code noise} when the power falls evenly with frequency,
 * with its {@code audio.spectrum}, {@code white}, {@code pink} or {@code brown} for 0, 3 or 6 dB an octave; {@code rumble}
 * when most lies below 160 Hz and {@code hiss} when most lies above 5 kHz. Of any other sound no timbre is said.
 */
@Primitive(value = "timbre", summary = "What the sound is like: tone, hum, noise, rumble, hiss, click, and its pitch.")
public record Timbre() implements Metric {

    private static final double CLICK = 14;
    private static final double TONE = 0.85;
    private static final double HUM = 0.8;
    private static final double MOST = 0.8;
    private static final double NOISE = 0.25;
    private static final double UNEVEN = 6;
    private static final double FALLING = 5;

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
        return Set.of("audio.tone", "audio.timbre", "audio.freq_hz", "audio.spectrum");
    }

    @Override
    public Meter meter(Scope scope, Footage footage) {
        return new TimbreMeter(MeanSpectrum.of(scope, footage));
    }

    /** Return the word for a sound, or nothing where none fits. */
    static String word(Profile profile, double rms, double peak) {
        if (rms < Tone.SILENCE) {
            return "silence";
        }
        if (peak > CLICK * rms) {
            return "click";
        }
        if (profile.peakShare() > TONE) {
            return "tone";
        }
        if (profile.humShare() > HUM && profile.share(0, 1000) > HUM) {
            return "hum";
        }
        if (!profile.slope().color().isEmpty()) {
            return "noise";
        }
        if (profile.share(0, 160) > MOST) {
            return "rumble";
        }
        return profile.share(5000, Double.MAX_VALUE) > MOST ? "hiss" : profile.flatness() > NOISE ? "noise" : "";
    }

    /** Return the word for a tenth of a second, in which noise is less even than in the long run. */
    static String wordOfInstant(Profile profile, double rms) {
        Profile.Slope slope = profile.slope();
        boolean even = slope.rest() < UNEVEN && Math.abs(slope.perOctave() + 3) < FALLING;
        return rms >= Tone.SILENCE && profile.peakShare() < 0.5 && even ? "noise" : word(profile, rms, rms);
    }

    private static final class TimbreMeter implements Meter {

        private final MeanSpectrum spectrum;
        private double squares;
        private double peak;
        private long samples;

        TimbreMeter(MeanSpectrum spectrum) {
            this.spectrum = spectrum;
        }

        @Override
        public void see(Frame frame) {
            spectrum.see(frame);
            for (float sample : frame.sound()) {
                squares += sample * sample;
                peak = Math.max(peak, Math.abs(sample));
                samples++;
            }
        }

        @Override
        public List<Observation> observations() {
            Profile profile = spectrum.profile();
            double rms = samples == 0 ? 0 : Math.sqrt(squares / samples);
            String timbre = word(profile, rms, peak);
            List<Observation> said = new ArrayList<>();
            said.add(Observation.word(
                    "audio.tone", Tone.of(rms, profile.centroid()).word()));
            if (!timbre.isEmpty()) {
                said.add(Observation.word("audio.timbre", timbre));
            }
            if (timbre.equals("tone")) {
                said.add(Observation.number("audio.freq_hz", profile.peakHertz(), "Hz"));
            }
            if (timbre.equals("noise") && !profile.slope().color().isEmpty()) {
                said.add(Observation.word("audio.spectrum", profile.slope().color()));
            }
            return said;
        }
    }
}
