package productions.motion.value;

/** A request to stop that is asked for between frames; nothing is ever interrupted from outside. */
public final class Cancellation {

    private volatile boolean requested;

    /** Ask whoever holds this to stop at the next good moment. */
    public void request() {
        requested = true;
    }

    /** Return whether it is time to stop. */
    public boolean isRequested() {
        return requested;
    }

    /** Refuse to go on when it is time to stop. */
    public void check() {
        if (requested) {
            throw new Refusal(
                    Refusal.Kind.CANCELED,
                    "Stopped, as you asked. What was done lies beside the film as '.partial.mp4'; 'motion rescue' makes a film of it.");
        }
    }
}
