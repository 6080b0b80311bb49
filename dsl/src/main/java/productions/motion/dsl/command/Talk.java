package productions.motion.dsl.command;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * What is said to the user: data goes to standard output, everything else to standard error, and progress only to a
 * terminal.
 *
 * @param out where data goes
 * @param err where talk goes
 * @param terminal what the user looks at
 */
public record Talk(PrintWriter out, PrintWriter err, Terminal terminal) {

    /** Say something that is not data. */
    public void say(String line) {
        err.println(line);
    }

    /** Give data. */
    public void give(String line) {
        out.println(line);
    }

    /** Tell of a failure: the sentence, behind a mark that needs no color to be understood. */
    public void fail(String message) {
        String mark = terminal.isUnicode() ? "✗ " : "x ";
        err.println(terminal.paint("31", mark) + message);
    }

    /**
     * What the user looks at.
     *
     * @param isTerminal whether standard error is a terminal
     * @param isColored whether it may be colored
     * @param isUnicode whether it shows more than ASCII
     */
    public record Terminal(boolean isTerminal, boolean isColored, boolean isUnicode) {

        /** No terminal: a file or a pipe. */
        public static final Terminal NONE = new Terminal(false, false, true);

        /** Return what the launcher and the environment say. */
        public static Terminal detect() {
            boolean terminal = "true".equals(System.getProperty("motion.terminal"));
            String type = environment("TERM");
            boolean colored = terminal && environment("NO_COLOR").isEmpty() && !type.equals("dumb");
            String language = environment("LC_ALL") + environment("LC_CTYPE") + environment("LANG");
            return new Terminal(
                    terminal,
                    colored || !environment("CLICOLOR_FORCE").isEmpty(),
                    !terminal || language.toUpperCase(Locale.ROOT).contains("UTF"));
        }

        /** Return a text in an ANSI color, or as it is where there are no colors. */
        public String paint(String code, String text) {
            return isColored ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
        }

        private static String environment(String name) {
            String value = System.getenv(name);
            return value == null ? "" : value;
        }
    }
}
