package productions.motion.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Function;
import productions.motion.catalog.Catalog;
import productions.motion.media.mp4.Provenance;
import productions.motion.media.read.Mp4Film;
import productions.motion.media.write.FilmPress;
import productions.motion.media.write.FilmWriter;
import productions.motion.safety.FlashGuard;
import productions.motion.scene.Film;
import productions.motion.scene.Manifest;
import productions.motion.scene.Pictures;
import productions.motion.scene.Scene;
import productions.motion.scene.Soundtrack;
import productions.motion.value.Refusal;

/** Where pictures and sound become one film: guarded against flashes, written, labeled, and read back. */
final class CuttingRoom {

    private final Label label;

    CuttingRoom(Catalog catalog) {
        label = new Label(catalog);
    }

    /** Return the film of a scene; the file must be new. */
    Film film(Scene scene, Pictures pictures, Soundtrack sound, Take take) {
        FlashGuard guard = new FlashGuard(scene.format(), scene.flash());
        FilmWriter writer = new FilmWriter(
                scene.format(), take.sound(), take.threads(), take.audience(), take.progress(), take.cancellation());
        Function<FilmWriter.Prints, Provenance> said = p -> label.write(manifest(scene, p, sound, guard));
        FilmWriter.Prints prints = take.press()
                .map(press -> new FilmPress(writer, press).write(take.file(), pictures, guard, sound, said))
                .orElseGet(() -> writer.write(take.file(), pictures, guard, sound, said));
        return verified(take, manifest(scene, prints, sound, guard));
    }

    private static Manifest manifest(Scene scene, FilmWriter.Prints prints, Soundtrack sound, FlashGuard guard) {
        return new Manifest(
                Manifest.SCHEMA, scene, prints.frames(), prints.samples(), sound.loudness(), guard.report());
    }

    /** Read the label back: a film that cannot say how it was made is no film of ours. */
    private Film verified(Take take, Manifest manifest) {
        Provenance said = label.write(manifest);
        try (Mp4Film film = Mp4Film.open(take.file())) {
            if (!film.recipe().equals(Optional.of(said.recipe()))
                    || !film.comment().equals(Optional.of(said.comment()))) {
                throw new Refusal(
                        Refusal.Kind.BUG,
                        "The scene in '" + take.file() + "' does not read back as it was written. Please report this.");
            }
            return new Film(take.file(), Files.size(take.file()), manifest);
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.TRANSFER,
                    "'" + take.file() + "' was written but cannot be read: " + e.getMessage() + ". Check the disk.",
                    e);
        }
    }
}
