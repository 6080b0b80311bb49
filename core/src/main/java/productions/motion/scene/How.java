package productions.motion.scene;

/** How a choice came about. */
public enum How {
    /** The prompt or an option says so. */
    ASKED,
    /** Something the prompt says implies it. */
    IMPLIED,
    /** Knowledge from earlier films suggests it. */
    LEARNED,
    /** Chance drew it from the pool that fits. */
    DRAWN,
    /** Nobody said anything, and it always is so. */
    DEFAULT
}
