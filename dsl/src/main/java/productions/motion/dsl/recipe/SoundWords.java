package productions.motion.dsl.recipe;

import groovy.lang.GroovyObjectSupport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import productions.motion.edit.Revision;
import productions.motion.family.Sound;
import productions.motion.scene.Part;
import productions.motion.scene.Rhythm;
import productions.motion.scene.Scene;
import productions.motion.scene.Score;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;
import productions.motion.value.Seed;

/** The verbs of what is heard. The first voice of a recipe replaces what the prompt would have played. */
public final class SoundWords extends GroovyObjectSupport {

    private static final double MIDDLE = 220;
    private static final double DEPTH = 0.7;

    /** How much of the way from one beat to the next a sound takes to come back. */
    private static final double SWELL = 0.6;

    private static final double FALL_SECONDS = 0.04;

    /** What sounds can give way to, in beats. */
    private static final Map<String, Integer> BEATS = Map.of("beat", 1, "bar", 4);

    private final FilmDraft draft;
    private final Casting casting;
    private boolean hasParts;

    SoundWords(FilmDraft draft, Casting casting) {
        this.draft = draft;
        this.casting = casting;
    }

    /** Let sounds go on through the whole film, by name. */
    public void origin(String... names) {
        for (String name : names) {
            part(Map.of(), name);
        }
    }

    /**
     * Add a voice: its {@code hertz} (one pitch, or several in turn), {@code level}, {@code pan}, {@code attack}, {@code
     * release}, and when it plays: {@code every} so long, {@code at} some times, in a {@code share} of the frames; with
     * none of these all through the film.
     */
    public void part(Map<String, ?> how, Object what) {
        Words.known(
                "part", how, "hertz", "level", "pan", "attack", "release", "every", "offset", "length", "at", "share");
        Function<Seed, Sound> sound = casting.of(Sound.class, what, Map.of());
        boolean isFirst = !hasParts;
        hasParts = true;
        boolean isSteady = !how.containsKey("every") && !how.containsKey("at") && !how.containsKey("share");
        draft.rewrite(s -> {
            Part part = new Part(
                    sound.apply(s.seed()),
                    pitches(Words.get(how, "hertz", MIDDLE)),
                    Words.number(how, "level", 0.15),
                    Words.number(how, "pan", 0),
                    Words.number(how, "attack", isSteady ? 0.5 : 0.005),
                    Words.number(how, "release", isSteady ? 0.5 : 0.1),
                    rhythm(how, s));
            List<Part> parts =
                    isFirst ? new ArrayList<>() : new ArrayList<>(s.score().parts());
            parts.add(part);
            return Revision.of(s).parts(parts).scene();
        });
    }

    /** Add a voice that goes on through the whole film. */
    public void part(Object what) {
        part(Map.of(), what);
    }

    /** Let nothing be heard. */
    public void silence() {
        hasParts = true;
        score(s -> s.with(List.of()));
    }

    /** Bring every pitch, planned or written, into a key, such as {@code 'D minor'}; each goes to the nearest. */
    public void key(String name) {
        Tonality tonality = Tonality.named(name);
        score(s -> s.with(s.parts().stream()
                .map(p -> p.at(p.hertz().stream().map(tonality::nearest).toList()))
                .toList()));
    }

    /**
     * Let the sounds said before it that go on through the film give way at every {@code beat} or {@code bar}, and come
     * back until the next: {@code duckTo beat}.
     */
    public void duckTo(Object what) {
        duckTo(Map.of(), what);
    }

    /** Let sounds give way at every {@code beat} or {@code bar}, as far as a {@code depth} from 0 to 1 says. */
    public void duckTo(Map<String, ?> how, Object what) {
        Words.known("duckTo", how, "depth");
        double depth = Words.number(how, "depth", DEPTH);
        if (!(depth >= 0 && depth <= 1)) {
            throw new Refusal(Refusal.Kind.DATA, "'depth: " + depth + "' is no depth. Write one from 0 to 1.");
        }
        String name = what instanceof Ask ask ? ask.name() : String.valueOf(what);
        if (!BEATS.containsKey(name)) {
            throw new Refusal(
                    Refusal.Kind.DATA,
                    "Sounds cannot give way to '" + name + "'. " + DidYouMean.sentence(name, BEATS.keySet())
                            + "Write 'duckTo beat' or 'duckTo bar'.");
        }
        draft.rewrite(s -> {
            double every = new Stretch(BEATS.get(name), Stretch.Unit.BEATS)
                    .seconds(s.score().beatsPerMinute(), s.format().framesPerSecond());
            return Revision.of(s)
                    .parts(s.score().parts().stream()
                            .flatMap(p -> ducked(p, every, depth))
                            .toList())
                    .scene();
        });
    }

    /** What stays is heard all the time; the rest swells up from every beat to the next. */
    private static Stream<Part> ducked(Part part, double every, double depth) {
        if (!(part.rhythm() instanceof Rhythm.Sustained)) {
            return Stream.of(part);
        }
        Part swelling = new Part(
                part.sound(),
                part.hertz(),
                part.level() * depth,
                part.pan(),
                SWELL * every,
                Math.min(FALL_SECONDS, every / 4),
                new Rhythm.Repeated(every, 0, every - Math.min(FALL_SECONDS, every / 4)));
        return depth == 1 ? Stream.of(swelling) : Stream.of(part.withLevel(part.level() * (1 - depth)), swelling);
    }

    /** Say the tempo that beats and bars are counted by. */
    public void bpm(Number beatsPerMinute) {
        draft.tempo(beatsPerMinute.doubleValue());
    }

    /** Say how loud the film is, in LUFS; -16 unless somebody says so. */
    public void loudness(Number lufs) {
        score(s -> s.atLoudness(lufs.doubleValue()));
    }

    /** Say what the sound feels like; only told, not heard. */
    public void mood(String word) {
        score(s -> new Score(word, s.presence(), s.beatsPerMinute(), s.loudness(), s.parts()));
    }

    /** Say what kind of sound it is: silence, ambient, music, sfx or full; only told, not heard. */
    public void presence(String word) {
        score(s -> new Score(s.mood(), word, s.beatsPerMinute(), s.loudness(), s.parts()));
    }

    @Override
    public Object getProperty(String name) {
        return casting.word(name);
    }

    /** Turn a word with parameters into an {@link Ask}. */
    public Object methodMissing(String name, Object arguments) {
        Object[] given = (Object[]) arguments;
        if (given.length == 0) {
            return new Ask(name, Map.of());
        }
        if (given.length == 1 && given[0] instanceof Map<?, ?> parameters) {
            return new Ask(name, Words.named(parameters));
        }
        throw Words.unknownVerb("sound", name, Words.of(SoundWords.class));
    }

    private void score(UnaryOperator<Score> change) {
        draft.rewrite(s -> Revision.of(s).score(change).scene());
    }

    private static Rhythm rhythm(Map<String, ?> how, Scene scene) {
        double tempo = scene.score().beatsPerMinute();
        int speed = scene.format().framesPerSecond();
        if (how.containsKey("share")) {
            return new Rhythm.Slices(Words.number(how, "share", 1));
        }
        if (Words.get(how, "at", "") instanceof List<?> times) {
            List<Double> starts =
                    times.stream().map(t -> Stretch.of(t).seconds(tempo, speed)).toList();
            return new Rhythm.Hits(
                    starts, Stretch.of(Words.get(how, "length", 1)).seconds(tempo, speed));
        }
        if (!how.containsKey("every")) {
            return new Rhythm.Sustained();
        }
        double every = Stretch.of(Words.get(how, "every", 1)).seconds(tempo, speed);
        if (!(every > 0)) {
            throw new Refusal(Refusal.Kind.DATA, "'every: 0' would never end. Give it a length above 0.");
        }
        return new Rhythm.Repeated(
                every,
                Stretch.of(Words.get(how, "offset", 0)).seconds(tempo, speed),
                Stretch.of(Words.get(how, "length", every)).seconds(tempo, speed));
    }

    private static List<Double> pitches(Object value) {
        List<?> several = value instanceof List<?> list ? list : List.of(value);
        return several.stream()
                .map(v -> Words.number(Map.of("hertz", v), "hertz", MIDDLE))
                .toList();
    }
}
