package productions.motion.dsl.command.loop;

import java.util.concurrent.atomic.AtomicBoolean;
import sun.misc.Signal;

/**
 * What the process does when it is asked to end. A hook of the JVM would come too late: once it runs, the exit code is
 * decided.
 */
final class Signals {

    private Signals() {}

    /**
     * Do something when a signal comes; when it comes again, leave at once with 128 and the number of the signal.
     *
     * @param name such as {@code TERM}
     * @param first what to do the first time
     */
    static void on(String name, Runnable first) {
        AtomicBoolean asked = new AtomicBoolean();
        Signal signal = new Signal(name);
        Signal.handle(signal, any -> {
            if (asked.getAndSet(true)) {
                Runtime.getRuntime().halt(128 + signal.getNumber());
            }
            first.run();
        });
    }
}
