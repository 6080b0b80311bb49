package productions.motion.dsl.command.loop;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * What the process does while loops run when it is asked to end. A hook of the JVM would come too late: once it runs, the
 * exit code is decided.
 */
final class Signals implements AutoCloseable {

    private static final int BASE = 128;

    private final List<Handled> handled;

    private Signals(List<Handled> handled) {
        this.handled = handled;
    }

    /** A signal and who heard of it before. */
    private record Handled(Signal signal, SignalHandler before) {}

    /** Do something when the process is asked to end; when it is asked again, leave at once with 128 and the signal's number. */
    static Signals onEnd(Runnable first) {
        AtomicBoolean asked = new AtomicBoolean();
        return new Signals(List.of("TERM", "INT").stream()
                .map(Signal::new)
                .map(signal -> new Handled(signal, Signal.handle(signal, any -> hear(any, asked, first))))
                .toList());
    }

    private static void hear(Signal signal, AtomicBoolean asked, Runnable first) {
        if (asked.getAndSet(true)) {
            Runtime.getRuntime().halt(BASE + signal.getNumber());
        }
        first.run();
    }

    /** Leave signals to those who heard of them before. */
    @Override
    public void close() {
        handled.forEach(one -> Signal.handle(one.signal, one.before));
    }
}
