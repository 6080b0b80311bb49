package productions.motion.dsl.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import productions.motion.catalog.Catalog;
import productions.motion.media.read.Mp4Film;
import productions.motion.media.read.Pictures;
import productions.motion.scene.Manifest;
import productions.motion.studio.Label;
import productions.motion.value.Picture;
import productions.motion.value.PlanarPicture;
import productions.motion.value.Planes;
import productions.motion.value.Refusal;

/** Opens films for commands that look at them. */
final class Screening {

    private Screening() {}

    /** Open a film, or say why it cannot be. */
    static Mp4Film open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(Refusal.Kind.MISSING, "There is no film '" + file + "'. Check its name.");
        }
        try {
            return Mp4Film.open(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Return how a film was made, as it says itself. */
    static Manifest manifest(Path file, Catalog catalog) {
        try (Mp4Film film = open(file)) {
            return new Label(catalog)
                    .read(film.recipe(), film.comment())
                    .orElseThrow(() -> new Refusal(
                            Refusal.Kind.DATA,
                            "'" + file + "' holds no scene: it was not made by Motion, or its metadata was stripped. "
                                    + "Use the film as Motion wrote it."));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Return some pictures of a film, in order. */
    static List<Picture> pictures(Mp4Film film, Path file, List<Integer> frames) {
        List<Picture> found = new ArrayList<>();
        for (int frame : frames) {
            found.add(picture(film, file, frame));
        }
        return found;
    }

    /** Return one picture of a film. */
    static Picture picture(Mp4Film film, Path file, int frame) {
        try (Pictures pictures = film.pictures(frame)) {
            return pictures.next()
                    .map(Screening::picture)
                    .orElseThrow(() -> new Refusal(
                            Refusal.Kind.DATA,
                            "'" + file + "' ends before frame " + frame + ". Ask for an earlier one."));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    static Picture picture(Planes planes) {
        return new PlanarPicture(planes).packed();
    }

    static Refusal unreadable(Path file, IOException e) {
        return new Refusal(Refusal.Kind.DATA, String.valueOf(e.getMessage()), e);
    }

    /** Refuse with why a picture could not be written. */
    static Refusal unwritable(Path file, IOException e) {
        return new Refusal(
                Refusal.Kind.OUTPUT,
                "'" + file + "' cannot be written: " + e.getMessage() + ". Choose another place with -o.",
                e);
    }

    /** Return the name of a file beside a film: {@code name.still.png}. */
    static Path beside(Path film, String ending) {
        String name = film.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return film.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ending);
    }
}
