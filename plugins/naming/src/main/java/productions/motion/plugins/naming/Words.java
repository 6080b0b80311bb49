package productions.motion.plugins.naming;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The words that names are made of: real ones, from lists beside this class, one a line. */
final class Words {

    /** What a thing may be like. */
    static final List<String> ADJECTIVES = read("adjectives.txt");

    /** What a thing may be. */
    static final List<String> NOUNS = read("nouns.txt");

    private Words() {}

    private static List<String> read(String list) {
        try (InputStream in = Words.class.getResourceAsStream(list)) {
            if (in == null) {
                throw new IllegalStateException("The words '" + list + "' are not in the plugin. Build it again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
