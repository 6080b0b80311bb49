package productions.motion.origins;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import productions.motion.knowledge.Dictionary;

/**
 * The real words of English, those that Motion adds, and those that no made-up name may have. They are read when the first
 * word is asked for, and looked up in the text as it is: nobody needs all of them in a table.
 */
public final class WordTables implements Dictionary {

    private static final String ROOT = "/productions/motion/knowledge/names/";

    @Override
    public boolean has(String word) {
        return holds(Lists.WORDS, word);
    }

    @Override
    public boolean bars(String word) {
        return holds(Lists.BARRED, word);
    }

    /** Search a text of sorted lines, each ended by a line feed. */
    private static boolean holds(String lines, String word) {
        int from = 0;
        int to = lines.length();
        while (from < to) {
            int start = lines.lastIndexOf('\n', (from + to) / 2 - 1) + 1;
            int end = lines.indexOf('\n', start);
            int order = lines.substring(start, end).compareTo(word);
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                from = end + 1;
            } else {
                to = start;
            }
        }
        return false;
    }

    /** Read once, when they are first needed. */
    private static final class Lists {

        private static final String WORDS = read("words.gz");
        private static final String BARRED = read("barred.gz");

        private Lists() {}

        private static String read(String name) {
            try (InputStream in = WordTables.class.getResourceAsStream(ROOT + name)) {
                if (in == null) {
                    throw new IllegalStateException("The words '" + name + "' are not in the jar. Build it again.");
                }
                return new String(new GZIPInputStream(in).readAllBytes(), StandardCharsets.ISO_8859_1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
