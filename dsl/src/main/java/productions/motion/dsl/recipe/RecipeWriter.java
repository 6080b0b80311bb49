package productions.motion.dsl.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import productions.motion.catalog.Catalog;
import productions.motion.family.Camera;
import productions.motion.family.Sound;
import productions.motion.scene.Caption;
import productions.motion.scene.FlashPolicy;
import productions.motion.scene.Part;
import productions.motion.scene.Prompt;
import productions.motion.scene.Rhythm;
import productions.motion.scene.Scene;
import productions.motion.scene.Score;
import productions.motion.scene.Shot;
import productions.motion.scene.Size;
import productions.motion.scene.Transition;
import productions.motion.scene.Wishes;
import productions.motion.studio.Studio;

/**
 * Writes scenes as recipes that make the same frames and samples again. What follows from the words of the prompt is
 * left to them; only what is otherwise is written down.
 */
public final class RecipeWriter {

    private final Catalog catalog;
    private final Studio studio;

    /**
     * Set up.
     *
     * @param catalog the primitives there are
     * @param studio a studio that knows the origins alone, as recipes are read by
     */
    public RecipeWriter(Catalog catalog, Studio studio) {
        this.catalog = catalog;
        this.studio = studio;
    }

    /**
     * Return a recipe.
     *
     * @param scenes the films it makes
     * @param comments lines to begin with, without the slashes
     */
    public String write(List<Scene> scenes, List<String> comments) {
        StringJoiner text = new StringJoiner("\n", "", "\n");
        text.add("//MOTION 1");
        comments.forEach(c -> text.add("// " + c.replaceAll("\\s+", " ").strip()));
        scenes.forEach(s -> text.add("").add(film(s)));
        return text.toString();
    }

    private String film(Scene scene) {
        Scene planned = studio.plan(studio.understand(prompt(scene)));
        Page page = new Page(1);
        page.line("prompt", Literal.text(scene.prompt()));
        page.line("seed", Long.toString(scene.seed().value()));
        page.line("size", scene.format().width() + ", " + scene.format().height());
        page.line("fps", Integer.toString(scene.format().framesPerSecond()));
        page.line("duration", scene.format().frames() + ".frames");
        if (scene.flash() != FlashPolicy.ENFORCE) {
            page.line("flash", "'" + scene.flash().name().toLowerCase(Locale.ROOT) + "'");
        }
        new LookWriter(catalog, page).write(scene.look(), planned.look());
        if (!scene.look().tension().equals(planned.look().tension())) {
            page.line("tension", Literal.text(scene.look().tension()));
        }
        captions(page, scene, planned);
        if (!scene.shots().equals(planned.shots())) {
            scene.shots().forEach(s -> shot(page, s, scene));
        }
        if (!scene.ending().equals(planned.ending())) {
            page.line("ending", transition(scene.ending()));
        }
        if (!scene.score().equals(planned.score())) {
            sound(page, scene.score());
        }
        return "film(" + Literal.text(scene.name()) + ") {\n" + page.text() + "}";
    }

    /** Return the prompt that a recipe gives: the words of a scene, and its format. */
    private static Prompt prompt(Scene scene) {
        Wishes wishes = new Wishes(
                Optional.of(scene.format().seconds()),
                Optional.of(new Size(scene.format().width(), scene.format().height())),
                Optional.of(scene.format().framesPerSecond()),
                Optional.empty(),
                List.of(),
                scene.flash());
        return new Prompt(scene.prompt(), scene.seed(), wishes);
    }

    private static void captions(Page page, Scene scene, Scene planned) {
        if (scene.look().captions().equals(planned.look().captions())) {
            return;
        }
        if (!planned.look().captions().isEmpty()) {
            page.call("noText()");
        }
        for (Caption c : scene.look().captions()) {
            String until = c.until() > 1e300 ? "" : ", until: " + Literal.number(c.until());
            page.line(
                    "text",
                    Literal.text(c.text()) + ", place: '" + c.place().name().toLowerCase(Locale.ROOT) + "', size: "
                            + Literal.number(c.size()) + ", from: " + Literal.number(c.from()) + until);
        }
    }

    private void shot(Page page, Shot shot, Scene scene) {
        Page inner = new Page(2);
        inner.line("framing", Literal.text(shot.size()) + ", zoom: " + Literal.number(shot.zoom()));
        inner.line("shake", Literal.number(shot.shake()));
        inner.line("camera", Literal.primitive(shot.camera(), catalog, Camera.class));
        inner.line("transition", transition(shot.in()));
        shot.look().ifPresent(l -> new LookWriter(catalog, inner).write(l, scene.look()));
        page.block("shot " + shot.frames() + ".frames,", inner);
    }

    private static String transition(Transition transition) {
        return "'" + transition.kind().name().toLowerCase(Locale.ROOT) + "', " + transition.frames() + ".frames";
    }

    private void sound(Page page, Score score) {
        Page inner = new Page(2);
        inner.line("mood", Literal.text(score.mood()));
        inner.line("presence", Literal.text(score.presence()));
        inner.call("bpm(" + Literal.number(score.beatsPerMinute()) + ")");
        inner.call("loudness(" + Literal.number(score.loudness()) + ")");
        if (score.parts().isEmpty()) {
            inner.call("silence()");
        }
        score.parts().forEach(p -> inner.line("part", part(p)));
        page.block("sound", inner);
    }

    private String part(Part part) {
        List<String> words = new ArrayList<>();
        words.add(Literal.primitive(part.sound(), catalog, Sound.class));
        words.add(
                "hertz: " + (part.hertz().size() == 1 ? Literal.of(part.hertz().get(0)) : Literal.of(part.hertz())));
        words.add("level: " + Literal.number(part.level()));
        words.add("pan: " + Literal.number(part.pan()));
        words.add("attack: " + Literal.number(part.attackSeconds()));
        words.add("release: " + Literal.number(part.releaseSeconds()));
        if (part.rhythm() instanceof Rhythm.Repeated r) {
            words.add("every: " + Literal.number(r.periodSeconds()));
            words.add("offset: " + Literal.number(r.offsetSeconds()));
            words.add("length: " + Literal.number(r.noteSeconds()));
        } else if (part.rhythm() instanceof Rhythm.Hits h) {
            words.add("at: " + Literal.of(h.seconds()));
            words.add("length: " + Literal.number(h.noteSeconds()));
        } else if (part.rhythm() instanceof Rhythm.Slices s) {
            words.add("share: " + Literal.number(s.share()));
        }
        return String.join(", ", words);
    }
}
