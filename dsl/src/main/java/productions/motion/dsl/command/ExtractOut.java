package productions.motion.dsl.command;

import java.io.FilterWriter;
import java.io.Writer;

/** A way to write that stays open when what is written is closed. */
final class ExtractOut extends FilterWriter {

    ExtractOut(Writer out) {
        super(out);
    }

    @Override
    public void close() {}
}
