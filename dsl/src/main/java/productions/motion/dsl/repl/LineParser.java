package productions.motion.dsl.repl;

import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jline.reader.impl.DefaultParser;

/** Splits lines for completion, and asks for more while a Groovy line is open. */
final class LineParser implements Parser {

    private final DefaultParser words = new DefaultParser();

    LineParser() {
        words.setEscapeChars(new char[0]);
        words.setQuoteChars(new char[0]);
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        boolean accepts = context == ParseContext.ACCEPT_LINE || context == ParseContext.UNSPECIFIED;
        if (accepts && Lines.isOpen(line)) {
            throw new EOFError(-1, cursor, "It goes on");
        }
        return words.parse(line, cursor, context);
    }

    @Override
    public boolean isEscapeChar(char c) {
        return false;
    }
}
