package productions.motion.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The files of a store, by their names.
 *
 * @param path the folder they are in
 */
record Folder(Path path) {

    private static final String DIGITS = "0000000000000000000";

    /** Return the lock of whoever writes. */
    Path lock() {
        return path.resolve("lock");
    }

    /** Return the part of the journal that begins with some command. */
    Path segment(long first) {
        return path.resolve("journal-" + padded(first) + ".jsonl");
    }

    /** Return the parts of the journal by their first command. */
    NavigableMap<Long, Path> segments() throws IOException {
        return numbered("journal-", ".jsonl");
    }

    /** Return the snapshot of the state after some command. */
    Path snapshot(long sequence) {
        return path.resolve("snapshot-" + padded(sequence) + ".bin");
    }

    /** Return the snapshots by the command they were begun after. */
    NavigableMap<Long, Path> snapshots() throws IOException {
        return numbered("snapshot-", ".bin");
    }

    /** Return where a state is kept for ever, as a folder that can be read like this one. */
    Folder kept(String revision) {
        return new Folder(path.resolve("kept").resolve(revision));
    }

    /** Return the live index of a large store. */
    Path live() {
        return path.resolve("live.db");
    }

    /** Return what goes with a live index that was closed in peace. */
    Path orders() {
        return path.resolve("live.orders");
    }

    /** Make the names in the folder as safe as what is in the files. */
    void force() throws IOException {
        try (FileChannel folder = FileChannel.open(path, StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    NavigableMap<Long, Path> numbered(String before, String after) throws IOException {
        NavigableMap<Long, Path> found = new TreeMap<>();
        if (!Files.isDirectory(path)) {
            return found;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                int end = before.length() + DIGITS.length();
                boolean fits = name.length() == end + after.length()
                        && name.startsWith(before)
                        && name.endsWith(after)
                        && name.substring(before.length(), end).chars().allMatch(c -> c >= '0' && c <= '9');
                if (fits) {
                    found.put(Long.parseLong(name.substring(before.length(), end)), file);
                }
            }
        }
        return found;
    }

    static String padded(long number) {
        String digits = Long.toString(number);
        return DIGITS.substring(digits.length()) + digits;
    }
}
