package productions.motion.plugins.naming;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The words that names are made of: real ones, from lists beside this class. A line that begins with a hash is no word. */
final class Words {

    /** What a thing may be like. */
    static final List<String> ADJECTIVES = read("adjectives.txt");

    /** What a thing may be. */
    static final List<String> NOUNS = read("nouns.txt");

    private Words() {}

    /** Return the words of a list, in order. */
    static List<String> read(String list) {
        return lines(list).stream()
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .toList();
    }

    /** Return the lines of a list, in order. */
    static List<String> lines(String list) {
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

    /** Write words with capital initials; underscores and hyphens keep parts of one word together. */
    static String title(String words) {
        StringBuilder title = new StringBuilder();
        boolean initial = true;
        for (char letter : words.replace('_', ' ').toCharArray()) {
            title.append(initial ? Character.toUpperCase(letter) : letter);
            initial = letter == ' ' || letter == '-';
        }
        return title.toString();
    }
}
