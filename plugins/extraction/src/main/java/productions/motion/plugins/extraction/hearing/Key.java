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
 * Which key the music of a whole film is in: {@code audio.key}, such as {@code D# minor}, and {@code audio.mode}, {@code
 * major} or {@code minor}. Where no key fits, nothing is said.
 */
@Primitive(value = "key", summary = "Which key the music is in, and its mode.")
public record Key() implements Metric {

    private static final double LEAST_FIT = 0.5;

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
        return Set.of("audio.key", "audio.mode");
    }

    @Override
    public Meter meter(Scope scope, Footage footage) {
        return new KeyMeter(MeanSpectrum.of(scope, footage));
    }

    private static final class KeyMeter implements Meter {

        private final MeanSpectrum spectrum;

        KeyMeter(MeanSpectrum spectrum) {
            this.spectrum = spectrum;
        }

        @Override
        public void see(Frame frame) {
            spectrum.see(frame);
        }

        @Override
        public List<Observation> observations() {
            KeyFinder key = KeyFinder.of(spectrum.profile());
            return key.fit() < LEAST_FIT
                    ? List.of()
                    : List.of(Observation.word("audio.key", key.name()), Observation.word("audio.mode", key.mode()));
        }
    }
}
