package productions.motion.loop;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** Some work of a loop in which anything may go wrong, and be no reason to end. */
final class Attempt {

    private Attempt() {}

    /** Do some work; whatever goes wrong in it is told and counted, and is no reason to end. */
    static <T> Optional<T> at(Callable<T> work, Consumer<Throwable> failed) {
        FutureTask<T> task = new FutureTask<>(work);
        task.run();
        try {
            return Optional.of(task.get());
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            failed.accept(cause == null ? e : cause);
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new IllegalStateException("Somebody interrupted a loop. Ask it to stop instead.", e);
        }
    }
}
