package productions.motion.dsl.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import productions.motion.family.Camera;
import productions.motion.scene.Caption;
import productions.motion.scene.Look;
import productions.motion.scene.Scene;
import productions.motion.scene.Shot;
import productions.motion.scene.Transition;
import productions.motion.value.Refusal;
import productions.motion.value.Seed;

/** A shot being ordered. What it leaves open is as the film has it. */
public final class ShotDraft {

    private final Stretch length;
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Lines> captions = new ArrayList<>();
    private Optional<Function<Seed, Camera>> camera = Optional.empty();
    private Optional<Transition.Kind> kind = Optional.empty();
    private Stretch change = Stretch.seconds(0);
    private Optional<String> size = Optional.empty();
    private Optional<Double> zoom = Optional.empty();
    private Optional<Double> shake = Optional.empty();

    /** Begin to order a shot; where the film has a length of its own, this is the shot's share of it. */
    public ShotDraft(Stretch length) {
        this.length = length;
    }

    /** Return how long it lasts. */
    public Stretch length() {
        return length;
    }

    /** Let the shot look otherwise than the film. */
    public ShotDraft look(Stroke stroke) {
        strokes.add(stroke);
        return this;
    }

    /** Choose what the camera does. */
    public ShotDraft camera(Function<Seed, Camera> move) {
        camera = Optional.of(move);
        return this;
    }

    /** Say how the shot before becomes this one. */
    public ShotDraft in(Transition.Kind how, Stretch lasting) {
        kind = Optional.of(how);
        change = lasting;
        return this;
    }

    /** Say how close we are: a word for it, and the magnification. */
    public ShotDraft framed(String closeness, double magnification) {
        size = Optional.of(closeness);
        zoom = Optional.of(magnification);
        return this;
    }

    /** Say how unsteady the camera is held, in frame heights. */
    public ShotDraft shake(double amount) {
        shake = Optional.of(amount);
        return this;
    }

    /** Show words, counted from the beginning of the shot. */
    ShotDraft text(Lines caption) {
        captions.add(caption);
        return this;
    }

    /** Begin as another shot is, but for its words and the way it is reached. */
    ShotDraft like(ShotDraft other) {
        strokes.addAll(other.strokes);
        camera = other.camera;
        size = other.size;
        zoom = other.zoom;
        shake = other.shake;
        return this;
    }

    /** Return a scene, cut into shots that share its length. */
    static Scene cut(Scene scene, List<ShotDraft> drafts) {
        int speed = scene.format().framesPerSecond();
        int frames = scene.format().frames();
        double tempo = scene.score().beatsPerMinute();
        if (frames < drafts.size()) {
            throw new Refusal(
                    Refusal.Kind.DATA,
                    "A film of " + frames + " frames has no room for " + drafts.size() + " shots. Make it longer.");
        }
        double total =
                drafts.stream().mapToDouble(d -> d.length.seconds(tempo, speed)).sum();
        List<Shot> shots = new ArrayList<>();
        List<Caption> captions = new ArrayList<>(scene.look().captions());
        double passed = 0;
        for (int i = 0; i < drafts.size(); i++) {
            ShotDraft draft = drafts.get(i);
            int first = Math.max(i, (int) Math.round(frames * passed / total));
            passed += draft.length.seconds(tempo, speed);
            int end = Math.min(
                    frames - (drafts.size() - 1 - i), Math.max(first + 1, (int) Math.round(frames * passed / total)));
            shots.add(draft.shot(scene, i, first, end - first));
            draft.captions.forEach(c -> captions.add(c.within(scene, first, end)));
        }
        return scene.with(scene.look().withCaptions(captions)).withShots(shots);
    }

    private Shot shot(Scene scene, int index, int first, int frames) {
        Shot planned = scene.shots().get(index % scene.shots().size());
        Seed seed = scene.seed().of("shot").of(index);
        int fade = (int) Math.round(
                change.seconds(scene.score().beatsPerMinute(), scene.format().framesPerSecond())
                        * scene.format().framesPerSecond());
        Transition.Kind how = kind.orElse(index == 0 ? planned.in().kind() : Transition.Kind.CUT);
        int length = kind.isPresent()
                ? Math.min(frames, fade)
                : Math.min(frames, planned.in().frames());
        Transition in = how == Transition.Kind.CUT || length < 1
                ? Transition.CUT
                : planned.in().as(how, length);
        Optional<Look> look = strokes.isEmpty() ? Optional.empty() : Optional.of(painted(scene.look(), seed));
        return new Shot(
                first,
                frames,
                size.orElse(planned.size()),
                zoom.orElse(planned.zoom()),
                shake.orElse(planned.shake()),
                camera.map(c -> c.apply(seed)).orElse(planned.camera()),
                in,
                look);
    }

    private Look painted(Look look, Seed seed) {
        Look painted = look.withCaptions(List.of());
        for (int i = 0; i < strokes.size(); i++) {
            painted = strokes.get(i).on(painted, seed.of(i));
        }
        return painted;
    }

    /** Words that know when they are shown once the film is cut. */
    @FunctionalInterface
    interface Lines {
        /** Return the caption of a stretch of a film. */
        Caption within(Scene scene, int firstFrame, int endFrame);
    }
}
