package productions.motion.dsl.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import productions.motion.value.Cancellation;

/** Lets Ctrl-C stop a piece of work between two frames, so that nothing is left half written. */
final class Interruption {

    private static final int SECONDS_TO_FINISH = 20;

    private Interruption() {}

    /** Do a piece of work that a signal to the process can cancel; the bar is wiped however it ends. */
    static <T> T during(Function<Cancellation, T> work, ProgressBar bar) {
        Cancellation cancellation = new Cancellation();
        CountDownLatch done = new CountDownLatch(1);
        Thread hook = new Thread(() -> await(cancellation, done), "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.apply(cancellation);
        } finally {
            bar.finish();
            done.countDown();
            if (!cancellation.isRequested()) {
                Runtime.getRuntime().removeShutdownHook(hook);
            }
        }
    }

    private static void await(Cancellation cancellation, CountDownLatch done) {
        cancellation.request();
        try {
            if (!done.await(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                System.err.println("The film did not stop in time.");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("Somebody interrupted the end of a film. Wait for it instead.", e);
        }
    }
}
