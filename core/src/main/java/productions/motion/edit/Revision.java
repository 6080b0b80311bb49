package productions.motion.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import productions.motion.family.Camera;
import productions.motion.family.Gradient;
import productions.motion.family.Motion;
import productions.motion.scene.Blend;
import productions.motion.scene.Caption;
import productions.motion.scene.Choice;
import productions.motion.scene.Field;
import productions.motion.scene.Figure;
import productions.motion.scene.How;
import productions.motion.scene.Light;
import productions.motion.scene.Look;
import productions.motion.scene.Mosaic;
import productions.motion.scene.Part;
import productions.motion.scene.Rhythm;
import productions.motion.scene.Scene;
import productions.motion.scene.Score;
import productions.motion.scene.Shot;
import productions.motion.scene.Size;
import productions.motion.scene.Texture;
import productions.motion.scene.Transition;
import productions.motion.value.Palette;

/**
 * A scene under revision: each method returns the revision after one more change, and {@link #scene()} the result. What
 * is changed for the whole film is changed in the shots that look otherwise, too.
 *
 * @param scene the scene so far
 */
public record Revision(Scene scene) {

    /** How long the end of a film shines through its beginning when it runs in a circle, in seconds at most. */
    private static final double SEAM_SECONDS = 1;

    /** What stands between a value and how it was varied. */
    private static final String VARIED = ", varied: ";

    /** Begin to revise a scene. */
    public static Revision of(Scene scene) {
        return new Revision(scene);
    }

    /** Choose the colors; a field of pure colors keeps its cells. */
    public Revision palette(Palette palette) {
        return field(f -> f instanceof Mosaic m
                ? new Mosaic(palette.stops(), m.cells(), m.holdSeconds())
                : new Blend(palette, ((Blend) f).gradient()));
    }

    /** Choose how color is laid over the frame; a field of pure colors becomes one of blended colors. */
    public Revision gradient(Gradient gradient) {
        return field(f -> new Blend(f instanceof Mosaic m ? new Palette(m.colors()) : ((Blend) f).palette(), gradient));
    }

    /** Fill the frame otherwise. */
    public Revision field(UnaryOperator<Field> change) {
        return looks(l -> l.with(change.apply(l.field())));
    }

    /** Choose how the picture moves. */
    public Revision motion(Motion motion) {
        return looks(l -> l.with(motion));
    }

    /** Choose what the camera does in every shot. */
    public Revision camera(Camera camera) {
        return shots(s -> s.with(camera));
    }

    /** Choose the grain over the field. */
    public Revision texture(Texture texture) {
        return looks(l -> l.with(texture));
    }

    /** Choose the light. */
    public Revision light(Light light) {
        return looks(l -> l.with(light));
    }

    /** Choose the shapes in front, the farthest first. */
    public Revision figures(List<Figure> figures) {
        return looks(l -> l.withFigures(figures));
    }

    /** Show words in the picture, in front of those that are there. */
    public Revision caption(Caption caption) {
        return looks(l -> {
            List<Caption> captions = new ArrayList<>(l.captions());
            captions.add(caption);
            return l.withCaptions(captions);
        });
    }

    /** Change the look of the film and of every shot that has its own. */
    public Revision looks(UnaryOperator<Look> change) {
        return new Revision(scene.with(change.apply(scene.look())))
                .shots(s -> s.look().map(l -> s.of(change.apply(l))).orElse(s));
    }

    /** Change every shot. */
    public Revision shots(UnaryOperator<Shot> change) {
        return new Revision(scene.withShots(scene.shots().stream().map(change).toList()));
    }

    /** Let other voices be heard. */
    public Revision parts(List<Part> parts) {
        return score(s -> s.with(parts));
    }

    /** Change what is heard. */
    public Revision score(UnaryOperator<Score> change) {
        return new Revision(scene.with(change.apply(scene.score())));
    }

    /** Play faster or slower: what repeats keeps its place in the bar. */
    public Revision tempo(double beatsPerMinute) {
        double factor = scene.score().beatsPerMinute() / beatsPerMinute;
        return score(s -> s.atTempo(beatsPerMinute)
                .with(s.parts().stream()
                        .map(p -> p.with(stretched(p.rhythm(), factor)))
                        .toList()));
    }

    /** Show the same world in another number of pixels. */
    public Revision size(Size size) {
        return new Revision(scene.with(scene.format().sized(size)));
    }

    /** Let the film last so many frames; its shots keep their shares. */
    public Revision frames(int frames) {
        double factor = (double) frames / scene.format().frames();
        List<Shot> shots = new ArrayList<>();
        for (int i = 0; i < scene.shots().size(); i++) {
            Shot shot = scene.shots().get(i);
            int first = place(shot.firstFrame(), factor);
            int end = place(shot.firstFrame() + shot.frames(), factor);
            if (end > first) {
                shots.add(shot.at(first, end - first));
            }
        }
        return new Revision(scene.with(scene.format().lasting(frames)).withShots(shots));
    }

    /** Let the film run in a circle: its end shines through its beginning. */
    public Revision loop() {
        Shot first = scene.shots().get(0);
        int seam = (int) Math.min(Math.round(SEAM_SECONDS * scene.format().framesPerSecond()), first.frames() / 2);
        return shots(s -> s == first ? s.after(Transition.CUT) : s)
                .ending(new Transition(Transition.Kind.DISSOLVE, Math.max(1, seam)));
    }

    /** End the film otherwise. */
    public Revision ending(Transition transition) {
        return new Revision(scene.ending(transition));
    }

    /** Take over one trait of another scene. */
    public Revision like(Scene other, Trait trait) {
        Look model = other.look();
        return switch (trait) {
            case PALETTE ->
                palette(
                        model.field() instanceof Blend b
                                ? b.palette()
                                : new Palette(((Mosaic) model.field()).colors()));
            case GRADIENT -> model.field() instanceof Blend b ? gradient(b.gradient()) : field(f -> model.field());
            case MOTION -> motion(model.motion());
            case CAMERA -> camera(other.shots().get(0).camera());
            case TEXTURE -> texture(model.texture());
            case LIGHT -> light(model.light());
            case FIGURES -> figures(model.figures());
            case SOUND -> score(s -> other.score());
        };
    }

    /** Note how something came to be as it is, in place of what was noted of it. */
    public Revision noting(String aspect, String value, How how, String stream) {
        List<Choice> choices = new ArrayList<>(scene.choices());
        choices.removeIf(c -> c.aspect().equals(aspect) || c.aspect().matches("shot \\d+ " + aspect));
        choices.add(new Choice(aspect, value, how, stream, List.of(), List.of()));
        return new Revision(scene.withChoices(choices));
    }

    /** Note that something was varied by chance; why it was what it was before stays told. */
    public Revision varying(String aspect, String change, String stream) {
        Optional<Choice> before = scene.choices().stream()
                .filter(c -> c.aspect().equals(aspect) || c.aspect().matches("shot \\d+ " + aspect))
                .findFirst();
        String base = before.map(c -> c.value().replaceFirst(VARIED + ".*", "")).orElse("");
        Revision noted = noting(aspect, base.isEmpty() ? change : base + VARIED + change, How.DRAWN, stream);
        return before.map(b -> noted.because(aspect, b)).orElse(noted);
    }

    private Revision because(String aspect, Choice before) {
        return new Revision(scene.withChoices(scene.choices().stream()
                .map(c -> c.aspect().equals(aspect)
                        ? new Choice(aspect, c.value(), c.how(), c.stream(), before.evidence(), before.alternatives())
                        : c)
                .toList()));
    }

    private static int place(int frame, double factor) {
        return (int) Math.round(frame * factor);
    }

    private static Rhythm stretched(Rhythm rhythm, double factor) {
        if (rhythm instanceof Rhythm.Repeated r) {
            return new Rhythm.Repeated(
                    r.periodSeconds() * factor, r.offsetSeconds() * factor, r.noteSeconds() * factor);
        }
        if (rhythm instanceof Rhythm.Hits h) {
            return new Rhythm.Hits(h.seconds().stream().map(t -> t * factor).toList(), h.noteSeconds() * factor);
        }
        return rhythm;
    }
}
