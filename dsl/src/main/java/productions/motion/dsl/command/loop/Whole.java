package productions.motion.dsl.command.loop;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import productions.motion.value.Refusal;

/** Small files that processes leave for each other: each is there whole or not at all. */
final class Whole {

    private Whole() {}

    /** Write a file and make it safe before it gets its name. */
    static void write(Path file, byte[] bytes) {
        Path unfinished = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".unfinished");
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(
                    unfinished,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.TRANSFER,
                    "'" + file + "' cannot be written: " + e.getMessage() + ". Check the disk and who may write there.",
                    e);
        }
    }

    static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Return what a file says, if it is there. */
    static Optional<String> read(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    /** Return the files of a folder with some ending, by name; none where there is no folder. */
    static List<Path> list(Path folder, String ending) {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*" + ending)) {
                all.forEach(files::add);
            } catch (IOException e) {
                throw failure(folder, e);
            }
        }
        files.sort(null);
        return files;
    }

    /** Return how many bytes there is room for in a folder, or where it would be made. */
    static long free(Path folder) {
        Path there = folder.toAbsolutePath();
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            return Files.getFileStore(there).getUsableSpace();
        } catch (IOException e) {
            throw failure(there, e);
        }
    }

    static Refusal failure(Path file, IOException e) {
        return new Refusal(
                Refusal.Kind.TRANSFER,
                "'" + file + "' cannot be read or written: " + e.getMessage() + ". Check the disk.",
                e);
    }
}
