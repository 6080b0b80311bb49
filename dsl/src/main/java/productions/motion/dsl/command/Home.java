package productions.motion.dsl.command;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where Motion keeps its own things: plugins, reports, and what it has learned.
 *
 * @param folder the folder all lies in
 */
public record Home(Path folder) {

    /** Return the home that the environment names: {@code MOTION_HOME}, or the place the desktop standard gives. */
    public static Home fromEnvironment() {
        String home = System.getenv("MOTION_HOME");
        if (home != null && !home.isEmpty()) {
            return new Home(Path.of(home));
        }
        String data = System.getenv("XDG_DATA_HOME");
        return new Home(
                data != null && !data.isEmpty()
                        ? Path.of(data, "motion")
                        : Path.of(System.getProperty("user.home"), ".local", "share", "motion"));
    }

    /** Return the folders that plugins are loaded from: those of the installation, then the user's own. */
    public List<Path> pluginFolders() {
        List<Path> folders = new ArrayList<>();
        String installed = System.getProperty("motion.plugins", "");
        Arrays.stream(installed.split(File.pathSeparator))
                .filter(f -> !f.isEmpty())
                .map(Path::of)
                .forEach(folders::add);
        folders.add(folder.resolve("plugins"));
        return folders;
    }

    /** Return the folder that the registries lie in. */
    public Path registries() {
        return folder.resolve("registries");
    }

    /** Return whether it may be written to, or made where it is not there yet. */
    public boolean isWritable() {
        return Files.isWritable(existing(folder));
    }

    /** Return a folder, or the nearest above it that exists. */
    public static Path existing(Path folder) {
        Path existing = folder.toAbsolutePath();
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        return existing;
    }

    /** Return the folder that sessions are kept in. */
    public Path sessions() {
        return folder.resolve("sessions");
    }

    /** Return the folder for reports of bugs. */
    public Path reports() {
        return folder.resolve("reports");
    }
}
