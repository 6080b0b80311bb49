package productions.motion.media.mp4;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Where a film lies: for {@code harbor.mp4} in {@code harbor.partial.mp4} while it is recorded and in {@code
 * harbor.finishing.mp4} while it is rewritten, all in one folder, so that the last step is a change of name.
 */
record FilmFiles(Path film, Path partial, Path finishing) {

    private static final String ENDING = ".mp4";

    static FilmFiles of(Path film) {
        String name = film.getFileName().toString();
        String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return new FilmFiles(
                film,
                film.resolveSibling(stem + ".partial" + ENDING),
                film.resolveSibling(stem + ".finishing" + ENDING));
    }

    void checkFree() throws FileAlreadyExistsException {
        if (Files.exists(film)) {
            throw exists(film, "Choose another name, or move it away.");
        }
        if (Files.exists(partial)) {
            throw exists(
                    partial,
                    "It is a film that was not finished. Use 'motion rescue' on it and move it away, or choose another name.");
        }
    }

    /** Write the film, force it to the disk, and give it its name; on failure nothing of it is left. */
    void writeFinal(Content content) throws IOException {
        try {
            try (FileChannel output = FileChannel.open(
                    finishing,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                content.writeTo(output);
                output.force(true);
            }
            giveName();
        } finally {
            Files.deleteIfExists(finishing);
        }
        forceFolder();
    }

    /** A second name by a link is made at once or not at all and never replaces a file; renaming would. */
    private void giveName() throws IOException {
        try {
            Files.createLink(film, finishing);
        } catch (FileAlreadyExistsException e) {
            throw exists(film, "Somebody made it meanwhile; the film is kept as '" + partial.getFileName() + "'.");
        } catch (UnsupportedOperationException | FileSystemException e) {
            // some file systems know no links; this renames and refuses an existing name
            Files.move(finishing, film);
        }
    }

    /** Force the new name to the disk too, where folders can be opened. */
    private void forceFolder() throws IOException {
        Path folder = film.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (FileSystemException e) {
            // Windows opens no folders, and needs no forcing of names
            return;
        }
    }

    private static FileAlreadyExistsException exists(Path path, String remedy) {
        return new FileAlreadyExistsException(path.toString(), null, "This file exists already. " + remedy);
    }

    /** What is written into a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(FileChannel output) throws IOException;
    }
}
