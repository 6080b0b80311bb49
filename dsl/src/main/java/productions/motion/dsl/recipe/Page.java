package productions.motion.dsl.recipe;

/** Lines of a recipe while they are written, with verbs and what follows them in two columns. */
final class Page {

    private static final int COLUMN = 11;

    private final StringBuilder text = new StringBuilder();
    private final String indent;

    Page(int depth) {
        indent = "    ".repeat(depth);
    }

    /** Write a verb with what it takes. */
    void line(String verb, String arguments) {
        text.append(indent)
                .append(verb)
                .append(" ".repeat(Math.max(1, COLUMN - verb.length())))
                .append(arguments)
                .append('\n');
    }

    /** Write a verb that takes its words in parentheses. */
    void call(String call) {
        text.append(indent).append(call).append('\n');
    }

    /** Write a verb that opens a block. */
    void block(String verb, Page inner) {
        text.append(indent)
                .append(verb)
                .append(" {\n")
                .append(inner.text)
                .append(indent)
                .append("}\n");
    }

    String text() {
        return text.toString();
    }
}
