package productions.motion.origins;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A resource of rows whose cells are set apart by tabs; a row that begins with a hash followed by a space is a comment.
 *
 * @param name its path among the resources, such as {@code origins/colors}
 * @param rows its rows, without comments and empty ones
 */
record Table(String name, List<List<String>> rows) {

    private static final String ROOT = "/productions/motion/knowledge/";

    Table {
        rows = List.copyOf(rows);
    }

    /** Read a table of this module. */
    static Table read(String name) {
        return parse(name, text(name));
    }

    /** Return a table of this module as it is written. */
    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** Return the bytes of a table of this module. */
    static byte[] bytes(String name) {
        String path = ROOT + name + ".tsv";
        try (InputStream in = Table.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The table '" + name + "' is not in the jar. Build it again.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Return the table that a text holds; a row of one cell among wider ones has lost its tab. */
    static Table parse(String name, String text) {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (String line : split(text, '\n')) {
            number++;
            if (line.startsWith("# ")) {
                continue;
            }
            List<String> cells = split(line, '\t');
            if (!rows.isEmpty() && cells.size() < Math.min(2, rows.get(0).size())) {
                throw new IllegalStateException("Row " + number + " of the table '" + name + "' has only one cell: '"
                        + line + "'. Set its cells apart by tabs.");
            }
            rows.add(cells);
        }
        return new Table(name, rows);
    }

    /** Return the parts of a text that a mark sets apart, without space around them and without empty ones. */
    static List<String> split(String text, char mark) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int next = text.indexOf(mark, from);
            int to = next < 0 ? text.length() : next;
            String part = text.substring(from, to).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            from = to + 1;
        }
        return parts;
    }
}
