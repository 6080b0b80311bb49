package productions.motion.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Rows of small tables that are kept as resources; what follows a hash, at the start of a line or after a space, is a comment. */
public final class Rows {

    private Rows() {}

    /** Return the rows of a resource beside a class, each split at white space. */
    public static List<List<String>> words(Class<?> beside, String file) {
        return lines(beside, file)
                .map(line -> List.of(line.strip().split("\\s+")))
                .toList();
    }

    /** Return the rows of a resource beside a class, each split at tabs. */
    public static List<List<String>> cells(Class<?> beside, String file) {
        return lines(beside, file).map(line -> List.of(line.split("\t", -1))).toList();
    }

    private static Stream<String> lines(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The table '" + file + "' is not in the jar. Build it again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("(^|\\s+)#.*", ""))
                    .filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
