package productions.motion.dsl.command;

import java.util.Locale;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Supplier;
import productions.motion.value.Cancellation;
import productions.motion.value.Refusal;

/** Stops a piece of work between two pictures, or between two turns of a recipe's loop, when its time is up. */
final class Deadline {

    private final Optional<Double> seconds;
    private final Cancellation stop;
    private volatile boolean isOver;

    Deadline(Optional<Double> seconds, Cancellation stop) {
        this.seconds = seconds;
        this.stop = stop;
    }

    /** Do a piece of work within the time. */
    <T> T keep(Supplier<T> work) {
        if (seconds.isEmpty()) {
            return work.get();
        }
        Timer timer = new Timer("deadline", true);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        isOver = true;
                        stop.request();
                    }
                },
                Math.max(1, Math.round(seconds.get() * 1000)));
        try {
            return work.get();
        } catch (Refusal refusal) {
            throw isOver && refusal.kind() == Refusal.Kind.CANCELED ? late(refusal) : refusal;
        } finally {
            timer.cancel();
        }
    }

    private Refusal late(Refusal cause) {
        return new Refusal(
                Refusal.Kind.TIMEOUT,
                String.format(Locale.ROOT, "Stopped after %s s, as --timeout says. ", text(seconds.orElse(0.0)))
                        + "Allow it more time, or ask for less.",
                cause);
    }

    private static String text(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
