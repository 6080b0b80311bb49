package productions.motion.value;

/**
 * A request that cannot be met, in words for the user: what is wrong, where, and last what to do about it.
 *
 * <p>Thrown at the first moment it can be known, and shown as it is, without a stack trace.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Kind kind;

    public Refusal(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Refusal(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** Return what kind of trouble it is. */
    public Kind kind() {
        return kind;
    }

    /** The kinds of trouble, with the exit code each has on the command line (after sysexits.h). */
    public enum Kind {
        /** Work was done, but a check failed. */
        CHECK(1),
        /** The command line is wrong. */
        USAGE(64),
        /** A prompt, recipe or film is not what it should be. */
        DATA(65),
        /** What should be read is not there. */
        MISSING(66),
        /** A plugin that is needed is not there or failed. */
        UNAVAILABLE(69),
        /** Motion itself is wrong. */
        BUG(70),
        /** What should be written cannot be created. */
        OUTPUT(73),
        /** Reading or writing failed on the way, for example on a full disk. */
        TRANSFER(74),
        /** Somebody else holds it; try later. */
        BUSY(75),
        /** It is not allowed. */
        PERMISSION(77),
        /** It took longer than it was allowed (after timeout(1)). */
        TIMEOUT(124),
        /** The user stopped it. */
        CANCELED(130);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        /** Return the exit code of the process. */
        public int exitCode() {
            return exitCode;
        }
    }
}
