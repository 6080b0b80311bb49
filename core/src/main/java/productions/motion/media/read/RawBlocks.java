package productions.motion.media.read;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jcodec.common.logging.LogSink;
import org.jcodec.common.logging.Logger;
import org.jcodec.common.logging.Message;

/**
 * Notices blocks of H.264 that carry their samples as they are (I_PCM). JCodec 0.2.5 reads them but never puts them into
 * the picture; all it does is log a warning, and that is the only sign of them there is. Listening also keeps the
 * warnings from the output of the program.
 */
final class RawBlocks {

    /** JCodec decodes slices in threads it starts while decoding, and these inherit whose picture it is. */
    private static final InheritableThreadLocal<AtomicBoolean> WATCHED = new InheritableThreadLocal<>();

    static {
        Logger.addSink(new Listener());
    }

    private final AtomicBoolean seen = new AtomicBoolean();

    /** Begin to watch what this thread decodes. */
    void watch() {
        WATCHED.set(seen);
    }

    /** Watch no longer, and return whether there were any. */
    boolean end() {
        WATCHED.remove();
        return seen.get();
    }

    private static final class Listener implements LogSink {

        @Override
        public void postMessage(Message message) {
            AtomicBoolean seen = WATCHED.get();
            if (seen != null && message.getMessage().startsWith("IPCM macroblock found")) {
                seen.set(true);
            }
        }
    }
}
