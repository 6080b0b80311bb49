package productions.motion.dsl.repl;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Programs of this machine that a session can call. */
final class Programs {

    /** Players of sound, each as it takes a file. */
    private static final List<List<String>> PLAYERS =
            List.of(List.of("pw-play"), List.of("paplay"), List.of("aplay", "-q"), List.of("afplay"));

    private Programs() {}

    /** Return the player of sound that this machine has, as it takes a file. */
    static Optional<List<String>> player() {
        return PLAYERS.stream().filter(p -> isThere(p.get(0))).findFirst();
    }

    /** Return what opens films on such a machine, whether it is there or not. */
    static String opener() {
        boolean isMac =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
        return isMac ? "open" : "xdg-open";
    }

    /** Return whether a program lies where programs are looked for. */
    static boolean isThere(String program) {
        String path = System.getenv("PATH");
        return path != null
                && Arrays.stream(path.split(File.pathSeparator))
                        .filter(folder -> !folder.isEmpty())
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
