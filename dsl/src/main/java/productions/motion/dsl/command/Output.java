package productions.motion.dsl.command;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds a name for a new file that nothing has yet: {@code name.mp4}, then {@code name.0002.mp4} and so on. */
public final class Output {

    private Output() {}

    /** Return a name like the one wanted that no file has yet. */
    public static Path free(Path wanted) {
        String name = wanted.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        Path file = wanted;
        for (int number = 2; Files.exists(file); number++) {
            String digits = String.format(java.util.Locale.ROOT, "%04d", number);
            file = wanted.resolveSibling(stem + "." + digits + ending);
        }
        return file;
    }
}
