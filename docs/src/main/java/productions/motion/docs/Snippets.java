package productions.motion.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The snippets of a page of documentation, so that a spec can run them. */
public final class Snippets {

    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);

    private Snippets() {}

    /** Return the snippets of one language, in order. */
    public static List<Snippet> of(String page, String language) {
        List<Snippet> snippets = new ArrayList<>();
        Matcher block = BLOCK.matcher(page);
        while (block.find()) {
            if (block.group(1).equals(language)) {
                int line = (int) page.substring(0, block.start()).lines().count() + 2;
                snippets.add(new Snippet(line, block.group(2)));
            }
        }
        return snippets;
    }

    /** Return the commands of all shell snippets: each line that is no comment, without what follows a {@code #}. */
    public static List<String> commands(String page) {
        return of(page, "sh").stream()
                .flatMap(s -> s.text().lines())
                .map(line -> line.replaceAll("\\s+#.*$", "").strip())
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /**
     * One snippet.
     *
     * @param line where it begins, counted from 1
     * @param text what it says
     */
    public record Snippet(int line, String text) {}
}
