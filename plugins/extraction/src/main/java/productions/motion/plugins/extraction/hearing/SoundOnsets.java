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

/** When sounds begin in a film: {@code audio.onsets_s}, in seconds. */
@Primitive(value = "onsets", summary = "When sounds begin, in seconds.")
public record SoundOnsets() implements Metric {

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
        return Set.of("audio.onsets_s");
    }

    @Override
    public Meter meter(Scope scope, Footage footage) {
        return new OnsetMeter(Listening.of(footage));
    }

    private record OnsetMeter(Listening listening) implements Meter {

        @Override
        public void see(Frame frame) {
            listening.see(frame);
        }

        @Override
        public List<Observation> observations() {
            List<Double> times =
                    Onsets.in(listening).stream().map(Onsets::seconds).toList();
            return List.of(new Observation("audio.onsets_s", times, "s"));
        }
    }
}
