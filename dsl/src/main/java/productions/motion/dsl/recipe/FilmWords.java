package productions.motion.dsl.recipe;

import groovy.lang.Closure;
import groovy.lang.DelegatesTo;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import productions.motion.edit.Revision;
import productions.motion.family.Camera;
import productions.motion.scene.FlashPolicy;
import productions.motion.scene.Look;
import productions.motion.scene.Mode;
import productions.motion.scene.Size;
import productions.motion.scene.Transition;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;
import productions.motion.value.Seed;

/** The verbs of a film, each one line of a recipe. */
public final class FilmWords extends LookWords {

    private final FilmDraft draft;
    private final SoundWords sounds;

    FilmWords(FilmDraft draft, Casting casting) {
        super(casting, "film");
        this.draft = draft;
        this.sounds = new SoundWords(draft, casting);
    }

    /** Say in words what the film is; everything the recipe leaves open follows from them. */
    public void prompt(String text) {
        draft.prompt(text);
    }

    /** Say in words what the film is, and what must not appear: {@code prompt 'calm ocean', no: 'flicker'}. */
    public void prompt(Map<String, ?> how, String text) {
        Words.known("prompt", how, "no");
        draft.prompt(text).without(String.valueOf(Words.get(how, "no", "")));
    }

    /** Say in words what must not appear. */
    public void without(String words) {
        draft.without(words);
    }

    /** Say what the film is called. */
    public void name(String words) {
        draft.name(words);
    }

    /** Fix the chance the film is made with. */
    public void seed(long seed) {
        draft.seed(seed);
    }

    /** Say how large the film is, in pixels. */
    public void size(int width, int height) {
        draft.size(new Size(width, height));
    }

    /** Say in what proportion width and height stand: {@code size 9:16}. */
    public void size(Map<?, ?> ratio) {
        Object width = ratio.keySet().iterator().next();
        if (ratio.size() != 1
                || !(width instanceof Integer w)
                || !(ratio.get(w) instanceof Integer h)
                || w < 1
                || h < 1) {
            throw new Refusal(
                    Refusal.Kind.DATA, "'" + ratio + "' is no proportion. Write it as size 9:16 or size 320, 180.");
        }
        draft.aspect(w, h);
    }

    /** Say how many pictures a second has. */
    public void fps(int framesPerSecond) {
        draft.framesPerSecond(framesPerSecond);
    }

    /** Say how long the film is, in seconds. */
    public void seconds(Number seconds) {
        draft.lasting(Stretch.seconds(seconds.doubleValue()));
    }

    /** Say how long the film is, such as {@code 24.s}, {@code 8.bars} or {@code '1m30s'}. */
    public void duration(Object length) {
        draft.lasting(Stretch.of(length));
    }

    /** Say the tempo that beats and bars are counted by. */
    public void bpm(Number beatsPerMinute) {
        draft.tempo(beatsPerMinute.doubleValue());
    }

    /** Let the film run in a circle: its end shines through its beginning. */
    public void loopable() {
        draft.loop();
    }

    /** Say how color is laid: {@code 'pure'} or {@code 'blended'}. */
    public void mode(String name) {
        draft.mode(Words.constant(Mode.class, "mode", name));
    }

    /** Say what to do about flashes that could harm: {@code 'enforce'}, {@code 'warn'} or {@code 'off'}. */
    public void flash(String policy) {
        draft.flash(Words.constant(FlashPolicy.class, "policy for flashes", policy));
    }

    /** Say how the strength of motion and texture runs: flat, slow_build, standard or immediate. */
    public void tension(String curve) {
        if (!Look.TENSIONS.contains(curve)) {
            throw DidYouMean.unknown(Refusal.Kind.DATA, "tension", curve, Look.TENSIONS);
        }
        paint((l, seed) -> l.withTension(curve));
    }

    /** Add a shot of some length; where the film has a length of its own, it is the shot's share of it. */
    public void shot(
            Object length, @DelegatesTo(value = ShotWords.class, strategy = Closure.DELEGATE_ONLY) Closure<?> parts) {
        ShotDraft shot = new ShotDraft(Stretch.of(length));
        new ShotWords(shot, draft.lastShot(), casting()).read(parts);
        draft.shot(shot);
    }

    /** Say how the film ends: a {@code cut}, or a {@code fade} of some length. */
    public void ending(String kind, Object lasting) {
        Transition.Kind how = Words.constant(Transition.Kind.class, "ending", kind);
        Stretch length = Stretch.of(lasting);
        draft.rewrite(s -> {
            int speed = s.format().framesPerSecond();
            int frames = (int) Math.round(length.seconds(s.score().beatsPerMinute(), speed) * speed);
            return how == Transition.Kind.CUT || frames < 1
                    ? s.ending(Transition.CUT)
                    : s.ending(s.ending().as(how, Math.min(frames, s.format().frames() / 2)));
        });
    }

    /** Say what is heard, line by line. */
    public void sound(@DelegatesTo(value = SoundWords.class, strategy = Closure.DELEGATE_ONLY) Closure<?> parts) {
        parts.setResolveStrategy(Closure.DELEGATE_ONLY);
        parts.setDelegate(sounds);
        parts.call();
    }

    /** Add a sustained sound; the first one replaces what the prompt would have played. */
    public void sound(Object what) {
        sounds.part(Map.of(), what);
    }

    /** Add a sound with a pitch ({@code hertz}), a {@code level} and, where it repeats, {@code every} so long. */
    public void sound(Map<String, ?> how, Object what) {
        sounds.part(how, what);
    }

    /** Show words in the picture: {@code at} a place or time, {@code for} or {@code until} a time. */
    public void text(Map<String, ?> how, String words) {
        ShotDraft.Lines lines = Texts.lines(how, words);
        draft.rewrite(s -> Revision.of(s).caption(lines.within(s, 0, 0)).scene());
    }

    /** Show words in the middle of the picture. */
    public void text(String words) {
        text(Map.of(), words);
    }

    /** Take away the words that the prompt put into the picture, and those put there before. */
    public void noText() {
        draft.edit(r -> r.looks(l -> l.withCaptions(List.of())));
    }

    @Override
    void paint(Stroke stroke) {
        draft.rewrite(s -> Revision.of(s).looks(l -> stroke.on(l, s.seed())).scene());
    }

    @Override
    void look(Function<Seed, Camera> camera) {
        draft.rewrite(s -> Revision.of(s).camera(camera.apply(s.seed())).scene());
    }
}
