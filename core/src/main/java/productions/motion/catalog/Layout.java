package productions.motion.catalog;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where the parts of a plugin lie: in a jar, in an unpacked zip, or in the output of a build. */
final class Layout {

    private static final List<String> CLASSES = List.of("target/classes", "classes", ".");

    private Layout() {}

    /** Return what may be a plugin in the given folders, by name; folders that do not exist hold none. */
    static List<Path> candidates(List<Path> folders) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
                for (Path child : children) {
                    if (isJar(child) || isPluginFolder(child)) {
                        found.add(child);
                    }
                }
            }
        }
        found.sort(null);
        return found;
    }

    static boolean isJar(Path path) {
        return path.getFileName().toString().endsWith(".jar") && Files.isRegularFile(path);
    }

    /** Return the folder that holds a plugin's classes and its {@code plugin.properties}. */
    static Path classes(Path plugin) {
        return CLASSES.stream()
                .map(plugin::resolve)
                .filter(c -> Files.isRegularFile(c.resolve("plugin.properties")))
                .findFirst()
                .orElse(plugin);
    }

    private static boolean isPluginFolder(Path path) {
        return Files.isDirectory(path)
                && (Files.isRegularFile(path.resolve("pom.xml"))
                        || Files.isRegularFile(classes(path).resolve("plugin.properties")));
    }
}
