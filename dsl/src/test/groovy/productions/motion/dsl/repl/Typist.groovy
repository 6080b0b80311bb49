package productions.motion.dsl.repl

import java.nio.charset.StandardCharsets
import java.nio.file.Path
import java.util.concurrent.TimeUnit
import org.jline.terminal.Size
import org.jline.terminal.impl.ExternalTerminal
import productions.motion.dsl.command.Home

/** Somebody who sits at a terminal: types keys, and waits until something is seen. */
class Typist {

    static final long PATIENCE_SECONDS = 120

    private final PipedOutputStream keys = new PipedOutputStream()
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream()
    private final Thread conversation
    private int read
    final Path home
    final Path films

    Typist(Path folder, String type = 'xterm-256color', Path recipe = null) {
        home = folder.resolve('home')
        films = folder.resolve('out')
        def terminal = new ExternalTerminal('specs', type, new PipedInputStream(keys, 1 << 16), screen, StandardCharsets.UTF_8)
        terminal.setSize(new Size(100, 30))
        conversation = Thread.startDaemon {
            new Conversation(terminal, new Home(home), films).run(Optional.ofNullable(recipe))
            terminal.close()
        }
        sees('motion> ')
    }

    /** Type a line and its end. */
    void types(String line) {
        presses(line + '\r')
    }

    /** Press keys as they are. */
    void presses(String text) {
        keys.write(text.getBytes(StandardCharsets.UTF_8))
        keys.flush()
    }

    /** Wait until something shows that was not there when it was last looked, and return all that is new up to it. */
    String sees(String expected) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)
        while (System.nanoTime() < end) {
            def fresh = plain().substring(Math.min(read, plain().length()))
            int at = fresh.indexOf(expected)
            if (at >= 0) {
                read += at + expected.length()
                return fresh.substring(0, at + expected.length())
            }
            sleep 20
        }
        throw new AssertionError("'$expected' was never seen. Seen: " + plain().substring(Math.min(read, plain().length())))
    }

    /** What the terminal was sent, as it was sent. */
    String sent() {
        screen.toString(StandardCharsets.UTF_8)
    }

    /** Wait until the session has ended. */
    boolean isAlone() {
        conversation.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS))
        !conversation.alive
    }

    void leaves() {
        keys.close()
    }

    private String plain() {
        sent().replaceAll('\u001b\\[[0-9;?]*[a-zA-Z]', '').replaceAll('\u001b[=>]', '')
    }
}
