package productions.motion.plugins.extraction.hearing;

import java.util.List;
import java.util.Optional;
import productions.motion.family.Footage;
import productions.motion.family.Meter;
import productions.motion.family.Metric;
import productions.motion.family.Primitive;
import productions.motion.value.Frame;
import productions.motion.value.Observation;
import productions.motion.value.Scope;

/**
 * What mood a sound is in, by a rule: {@code audio.mood} is {@code uplifting} for lively and pleasant, {@code tense} for
 * lively and unpleasant, {@code calm} for quiet and pleasant, {@code dark} for quiet and unpleasant. Lively is what has many
 * strokes a second, a fast beat and bright tones; pleasant a major key and little roughness.
 *
 * <p>The circumplex of J. A. Russell, <i>A circumplex model of affect</i>, JPSP 39 (1980); the rule is a convention, not a
 * finding.
 */
@Primitive(value = "mood", summary = "What mood a sound is in, by a rule: calm, dark, uplifting or tense.")
public record Mood() implements Metric {

    private static final int REMEMBERED = 4 * Listening.STEPS;
    private static final double ROUGH = 0.65;
    private static final double LEAST_FIT = 0.5;
    private static final double SURE_FIT = 0.8;

    @Override
    public Sense sense() {
        return Sense.HEARING;
    }

    @Override
    public Meter meter(Scope scope, Footage footage) {
        return new MoodMeter(scope, Listening.of(footage), MeanSpectrum.of(scope, footage));
    }

    /** Return the word for how lively and how pleasant a sound is, each from -1 to 1. */
    static String word(double lively, double pleasant) {
        return lively > 0 ? pleasant > 0 ? "uplifting" : "tense" : pleasant > 0 ? "calm" : "dark";
    }

    private static double within(double value) {
        return Math.max(-1, Math.min(1, value));
    }

    private static final class MoodMeter implements Meter {

        private final Scope scope;
        private final Listening listening;
        private final MeanSpectrum spectrum;
        private double roughness;
        private double heard;

        MoodMeter(Scope scope, Listening listening, MeanSpectrum spectrum) {
            this.scope = scope;
            this.listening = listening;
            this.spectrum = spectrum;
            spectrum.tell(this::hear);
        }

        @Override
        public void see(Frame frame) {
            listening.see(frame);
            spectrum.see(frame);
        }

        /** What sounds one after the other is not rough. */
        private void hear(Profile piece) {
            double power = piece.total();
            roughness += power * Roughness.of(piece);
            heard += power;
        }

        @Override
        public List<Observation> observations() {
            int to = listening.level().size();
            int from = scope == Scope.FILM ? 0 : Math.max(0, to - REMEMBERED);
            Profile profile = spectrum.profile();
            if (Math.sqrt(profile.total()) < Tone.SILENCE) {
                return List.of();
            }
            return List.of(Observation.word("audio.mood", word(lively(profile, from, to), pleasant(profile))));
        }

        private double lively(Profile profile, int from, int to) {
            long strokes =
                    Onsets.in(listening).stream().filter(step -> step >= from).count();
            double perSecond = (double) strokes * Listening.STEPS / Math.max(1, to - from);
            Optional<Pulse> pulse = Pulse.of(listening.strokes(), from);
            double beat =
                    pulse.map(p -> p.clarity() * (p.perMinute() - 100) / 40).orElse(0.0);
            double bright = StrictMath.log(Math.max(60, profile.centroid()) / 600) / StrictMath.log(4);
            return within((perSecond - 2) / 2) + 0.6 * within(beat) + 0.4 * within(bright);
        }

        private double pleasant(Profile profile) {
            KeyFinder key = KeyFinder.of(profile);
            double sure = Math.max(0, Math.min(1, (key.fit() - LEAST_FIT) / (SURE_FIT - LEAST_FIT)));
            double mode = key.mode().equals("major") ? sure : -sure;
            return 0.6 * mode + 0.5 * within((ROUGH - roughness / heard) / ROUGH);
        }
    }
}
