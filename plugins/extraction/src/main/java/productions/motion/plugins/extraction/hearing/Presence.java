package productions.motion.plugins.extraction.hearing;

import java.util.ArrayList;
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
 * What kind of sound there is, {@code silence}, {@code speech}, {@code music}, {@code ambient} or {@code sfx} for single
 * events: {@code audio.presence}, of what can be heard for longest; of a film also {@code audio.presence_active}, whether
 * there is any, and one {@code audio.segments} for each stretch of one kind, with its beginning and end in seconds.
 * A film without a track of sound is silent.
 */
@Primitive(value = "presence", summary = "What kind of sound there is: speech, music, ambience, effects or silence.")
public record Presence() implements Metric {

    private static final int REMEMBERED = 150;
    private static final int HEARD_BEFORE = 800;

    @Override
    public Sense sense() {
        return Sense.ANY;
    }

    @Override
    public Meter meter(Scope scope, Footage footage) {
        boolean heard = footage.facts().sound().isPresent();
        Optional<Listening> listening = heard ? Optional.of(Listening.of(footage)) : Optional.empty();
        return new PresenceMeter(scope, listening);
    }

    private static final class PresenceMeter implements Meter {

        private final Scope scope;
        private final Optional<Listening> listening;

        PresenceMeter(Scope scope, Optional<Listening> listening) {
            this.scope = scope;
            this.listening = listening;
        }

        @Override
        public void see(Frame frame) {
            listening.ifPresent(l -> l.see(frame));
        }

        @Override
        public List<Observation> observations() {
            if (listening.isEmpty() || listening.get().level().size() == 0) {
                return List.of(Observation.word("audio.presence", Kind.SILENCE.word()));
            }
            return scope == Scope.FILM ? ofFilm(listening.get()) : ofSecond(listening.get());
        }

        private static List<Observation> ofSecond(Listening sound) {
            int to = sound.level().size();
            int from = Math.max(0, to - REMEMBERED);
            Rhythm rhythm = Rhythm.of(sound, Math.max(0, to - HEARD_BEFORE), to);
            Kind kind = new KindOfSound(sound).between(from, to, rhythm);
            return List.of(Observation.word("audio.presence", kind.word()));
        }

        private static List<Observation> ofFilm(Listening sound) {
            SoundMap map = SoundMap.of(sound);
            List<Observation> said = new ArrayList<>();
            said.add(Observation.word("audio.presence", map.main().word()));
            said.add(Observation.flag("audio.presence_active", map.main() != Kind.SILENCE));
            for (SoundMap.Segment segment : map.segments()) {
                List<Double> when =
                        List.of((double) segment.from() / Listening.STEPS, (double) segment.to() / Listening.STEPS);
                said.add(new Observation("audio.segments", when, segment.kind().word(), "s"));
            }
            return said;
        }
    }
}
