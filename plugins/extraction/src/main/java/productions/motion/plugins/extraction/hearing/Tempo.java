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
 * How fast the beat is: {@code audio.tempo_bpm}, beats a minute, of a film over all of it and of a second over the eight
 * that end with it; and {@code audio.tempo}, {@code slow} below 90, {@code fast} above 130, otherwise {@code medium}. A
 * sound without a beat, or shorter than three seconds, has none.
 */
@Primitive(value = "tempo", summary = "How fast the beat is, in beats a minute.")
public record Tempo() implements Metric {

    private static final double LEAST_CLARITY = 0.15;
    private static final int REMEMBERED = 8 * Listening.STEPS;
    private static final double SLOW_BELOW = 90;
    private static final double FAST_ABOVE = 130;

    @Override
    public Sense sense() {
        return Sense.HEARING;
    }

    @Override
    public Meter meter(Scope scope, Footage footage) {
        return new TempoMeter(scope, Listening.of(footage));
    }

    private static final class TempoMeter implements Meter {

        private final Scope scope;
        private final Listening listening;

        TempoMeter(Scope scope, Listening listening) {
            this.scope = scope;
            this.listening = listening;
        }

        @Override
        public void see(Frame frame) {
            listening.see(frame);
        }

        @Override
        public List<Observation> observations() {
            int from = scope == Scope.FILM ? 0 : Math.max(0, listening.level().size() - REMEMBERED);
            Optional<Pulse> pulse = Pulse.of(listening.strokes(), from).filter(p -> p.clarity() > LEAST_CLARITY);
            if (pulse.isEmpty()) {
                return List.of();
            }
            double tempo = pulse.get().perMinute();
            String word = tempo < SLOW_BELOW ? "slow" : tempo > FAST_ABOVE ? "fast" : "medium";
            return List.of(
                    Observation.number("audio.tempo_bpm", tempo, "1/min"), Observation.word("audio.tempo", word));
        }
    }
}
