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
 * What is heard during each frame. {@code sound}: the RMS of its slice, 0 to 1. {@code tone}: how high it is, {@code
 * silent}, {@code low} (spectral centroid below 250 Hz), {@code mid} or {@code high} (above 4500 Hz). {@code timbre}: the
 * nearest of ten noises, {@code silence}, {@code rumble}, {@code hum}, {@code tone}, {@code hiss}, {@code rustle}, {@code
 * thump}, {@code click}, {@code whoosh} or {@code drip}. {@code timbre.class}: what kind of sound it is as {@link Timbre}
 * says of a whole film, if any. {@code bands}: the shares of the energy below 60 Hz, from there to 250, to 2000, to 6000
 * Hz and above.
 *
 * <p>The spectrum is that of the last 85 ms, since a slice of a twenty-fourth of a second tells no low pitch from another.
 */
@Primitive(
        value = "instant_sound",
        summary = "What is heard during each frame: how loud, how high, and in which bands.")
public record InstantSound() implements Metric {

    private static final double[] EDGES = {0, 60, 250, 2000, 6000, Double.MAX_VALUE};

    @Override
    public Set<Scope> scopes() {
        return Set.of(Scope.FRAME);
    }

    @Override
    public Sense sense() {
        return Sense.HEARING;
    }

    @Override
    public Meter meter(Scope scope, Footage footage) {
        return new InstantMeter(Hearing.of(footage));
    }

    private static final class InstantMeter implements Meter {

        private final Hearing hearing;

        InstantMeter(Hearing hearing) {
            this.hearing = hearing;
        }

        @Override
        public void see(Frame frame) {
            hearing.see(frame);
        }

        @Override
        public List<Observation> observations() {
            Profile profile = hearing.profile();
            Tone tone = Tone.of(hearing.rms(), profile.centroid());
            List<Observation> said = new ArrayList<>();
            said.add(Observation.number("sound", hearing.rms(), ""));
            said.add(Observation.word("tone", tone.word()));
            said.add(Observation.word("timbre", NoiseWord.of(profile, hearing.rms(), hearing.envelope())));
            String kind = Timbre.wordOfInstant(profile, hearing.rms());
            if (!kind.isEmpty()) {
                said.add(Observation.word("timbre.class", kind));
            }
            said.add(new Observation("bands", bands(profile), ""));
            return said;
        }

        private static List<Double> bands(Profile profile) {
            List<Double> shares = new ArrayList<>();
            for (int i = 1; i < EDGES.length; i++) {
                shares.add(profile.share(EDGES[i - 1], EDGES[i]));
            }
            return shares;
        }
    }
}
