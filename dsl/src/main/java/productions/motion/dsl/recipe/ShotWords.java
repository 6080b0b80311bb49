package productions.motion.dsl.recipe;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import productions.motion.family.Camera;
import productions.motion.scene.Transition;
import productions.motion.value.Refusal;
import productions.motion.value.Seed;

/** The verbs of a shot. */
public final class ShotWords extends LookWords {

    private final ShotDraft draft;
    private final Optional<ShotDraft> previous;

    ShotWords(ShotDraft draft, Optional<ShotDraft> previous, Casting casting) {
        super(casting, "shot");
        this.draft = draft;
        this.previous = previous;
    }

    /** Begin as the shot before is: {@code like previous}. */
    public void like(Object which) {
        String name = which instanceof Ask ask ? ask.name() : String.valueOf(which);
        if (!name.equals("previous") || previous.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.DATA,
                    name.equals("previous")
                            ? "There is no shot before the first. Leave 'like previous' away."
                            : "A shot can only be 'like previous', not like '" + name + "'.");
        }
        draft.like(previous.get());
    }

    /** Say how the shot before becomes this one: {@code cut}, {@code fade}, {@code dissolve} or {@code wipe}. */
    public void transition(String kind, Object lasting) {
        draft.in(Words.constant(Transition.Kind.class, "transition", kind), Stretch.of(lasting));
    }

    /** Say how the shot before becomes this one, within half a second. */
    public void transition(String kind) {
        transition(kind, 0.5);
    }

    /** Say how close we are: a word, and the {@code zoom} that belongs to it. */
    public void framing(Map<String, ?> how, String closeness) {
        draft.framed(closeness, Words.number(Words.known("framing", how, "zoom"), "zoom", 1));
    }

    /** Say how unsteady the camera is held, in frame heights; 0.01 is a calm hand. */
    public void shake(Number amount) {
        draft.shake(amount.doubleValue());
    }

    /** Show words in the shot; times are counted from its beginning. */
    public void text(Map<String, ?> how, String words) {
        draft.text(Texts.lines(how, words));
    }

    /** Show words in the shot. */
    public void text(String words) {
        text(Map.of(), words);
    }

    @Override
    void paint(Stroke stroke) {
        draft.look(stroke);
    }

    @Override
    void look(Function<Seed, Camera> camera) {
        draft.camera(camera);
    }
}
