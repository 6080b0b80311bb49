package productions.motion.dsl.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import productions.motion.catalog.Catalog;
import productions.motion.media.read.Mp4Film;
import productions.motion.scene.Manifest;
import productions.motion.scene.Scene;
import productions.motion.studio.Label;
import productions.motion.value.Refusal;

/** The scene that a film may hold. */
final class Story {

    private Story() {}

    /** Return the scene of a film of ours; nothing for any other, or where this engine cannot read its scene. */
    static Optional<Scene> of(Path file, Catalog catalog) {
        try (Mp4Film film = Mp4Film.open(file)) {
            return new Label(catalog).read(film.recipe(), film.comment()).map(Manifest::scene);
        } catch (IOException | Refusal foreign) {
            return Optional.empty();
        }
    }
}
