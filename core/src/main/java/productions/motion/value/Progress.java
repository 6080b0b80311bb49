package productions.motion.value;

/** Hears how far a piece of work has come. Called from the thread that does the work, so it must be quick. */
@FunctionalInterface
public interface Progress {

    /** Hears nothing. */
    Progress NONE = (phase, done, total) -> {};

    /**
     * Hear how far the work has come.
     *
     * @param phase what is being done, such as {@code render}
     * @param done how much of it is done
     * @param total how much there is to do
     */
    void at(String phase, long done, long total);
}
