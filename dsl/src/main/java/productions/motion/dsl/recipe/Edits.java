package productions.motion.dsl.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import productions.motion.family.Camera;
import productions.motion.scene.Field;
import productions.motion.scene.Look;
import productions.motion.scene.Part;
import productions.motion.scene.Scene;
import productions.motion.scene.Score;
import productions.motion.scene.Shot;

/** The changes that a recipe can make to a planned scene, one method a thing. */
final class Edits {

    private Edits() {}

    static UnaryOperator<Scene> name(String name) {
        return s -> new Scene(
                name,
                s.prompt(),
                s.seed(),
                s.format(),
                s.look(),
                s.shots(),
                s.ending(),
                s.score(),
                s.flash(),
                s.choices(),
                s.makers());
    }

    static UnaryOperator<Scene> look(UnaryOperator<Look> change) {
        return s -> new Scene(
                s.name(),
                s.prompt(),
                s.seed(),
                s.format(),
                change.apply(s.look()),
                s.shots(),
                s.ending(),
                s.score(),
                s.flash(),
                s.choices(),
                s.makers());
    }

    static UnaryOperator<Scene> field(UnaryOperator<Field> change) {
        return look(l -> new Look(
                change.apply(l.field()),
                l.motion(),
                l.texture(),
                l.light(),
                l.figures(),
                l.captions(),
                l.parallax(),
                l.layers(),
                l.tension()));
    }

    static UnaryOperator<Scene> camera(Camera camera) {
        return shots(s -> new Shot(s.firstFrame(), s.frames(), s.size(), s.zoom(), s.shake(), camera, s.in()));
    }

    static UnaryOperator<Scene> shots(UnaryOperator<Shot> change) {
        return s -> new Scene(
                s.name(),
                s.prompt(),
                s.seed(),
                s.format(),
                s.look(),
                s.shots().stream().map(change).toList(),
                s.ending(),
                s.score(),
                s.flash(),
                s.choices(),
                s.makers());
    }

    /** Replace what is heard by one more part; the first part of a recipe silences what was planned. */
    static UnaryOperator<Scene> part(Part part, boolean isFirst) {
        return s -> {
            List<Part> parts =
                    isFirst ? new ArrayList<>() : new ArrayList<>(s.score().parts());
            parts.add(part);
            Score score = s.score();
            return new Scene(
                    s.name(),
                    s.prompt(),
                    s.seed(),
                    s.format(),
                    s.look(),
                    s.shots(),
                    s.ending(),
                    new Score(score.mood(), score.presence(), score.beatsPerMinute(), score.loudness(), parts),
                    s.flash(),
                    s.choices(),
                    s.makers());
        };
    }
}
