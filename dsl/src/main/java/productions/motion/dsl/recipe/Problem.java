package productions.motion.dsl.recipe;

import java.util.List;
import java.util.stream.Collectors;
import org.codehaus.groovy.ast.ASTNode;
import productions.motion.value.Refusal;

/**
 * Something wrong in a recipe, and where.
 *
 * @param line from 1; 0 where it is nowhere in particular
 * @param column from 1
 * @param length how many characters it takes
 * @param message what is wrong, and what to do about it
 */
record Problem(int line, int column, int length, String message) {

    private static final int LONGEST_LINE = 100;

    /** Return what is wrong where something is written. */
    static Problem at(ASTNode place, String message) {
        int length = Math.max(1, place.getLastColumnNumber() - place.getColumnNumber());
        return new Problem(place.getLineNumber(), place.getColumnNumber(), length, message);
    }

    /** Return what is wrong at a place that a word of the message marks, where the line has it. */
    static Problem inLine(int line, String text, String message) {
        List<String> lines = text.lines().toList();
        String said = line > 0 && line <= lines.size() ? lines.get(line - 1) : "";
        String word = message.replaceAll("(?s)^[^']*'([^']*)'.*$", "$1");
        int at = word.equals(message) || word.isEmpty() ? -1 : said.indexOf(word);
        if (at < 0) {
            String bare = said.strip();
            return new Problem(line, said.indexOf(bare) + 1, Math.max(1, bare.length()), message);
        }
        return new Problem(line, at + 1, word.length(), message);
    }

    /** Refuse a recipe for all that is wrong in it: what, where with the line and a mark below, and what to do. */
    static Refusal refusal(Refusal.Kind kind, String name, String text, List<Problem> problems) {
        return new Refusal(kind, problems.stream().map(p -> p.told(name, text)).collect(Collectors.joining("\n\n")));
    }

    private String told(String name, String text) {
        int end = sentence(message);
        String what = message.substring(0, end).strip();
        String rest = message.substring(end).strip();
        return what + "\n  " + where(name, text) + (rest.isEmpty() ? "" : "\n  " + rest);
    }

    private String where(String name, String text) {
        List<String> lines = text.lines().toList();
        if (line < 1 || line > lines.size()) {
            return name;
        }
        String said = lines.get(line - 1);
        int from = Math.max(0, Math.min(said.length(), column - 1) - LONGEST_LINE / 2);
        String shown = said.substring(from, Math.min(said.length(), from + LONGEST_LINE));
        int indent = shown.length() - shown.stripLeading().length();
        String place = name + ":" + line + ":" + column;
        int before = Math.max(0, column - 1 - from - indent);
        String mark = "^".repeat(Math.max(1, Math.min(length, shown.length() - indent - before)));
        return place + "    " + shown.strip() + "\n  " + " ".repeat(place.length() + 4 + before) + mark;
    }

    /** Return where the first sentence of a message ends: at a full stop behind which a new word begins large. */
    private static int sentence(String message) {
        for (int i = 0; i + 2 < message.length(); i++) {
            char c = message.charAt(i);
            if ((c == '.' || c == '?')
                    && message.charAt(i + 1) == ' '
                    && Character.isUpperCase(message.charAt(i + 2))) {
                return i + 1;
            }
        }
        return message.length();
    }
}
