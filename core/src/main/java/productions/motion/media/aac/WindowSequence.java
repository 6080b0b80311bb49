package productions.motion.media.aac;

/** How the 2048 samples of a block are cut into windows (ISO/IEC 14496-3, 4.5.2.1.2); the order is that of the code. */
enum WindowSequence {
    /** One window with two long slopes. */
    LONG,
    /** One window that ends with a short slope, before short ones. */
    START,
    /** Eight windows of 256 samples in the middle, for attacks. */
    SHORT,
    /** One window that begins with a short slope, after short ones. */
    STOP;

    /**
     * Return the sequence that may stand after a block and before another.
     *
     * @param shortBefore whether the block before is cut short
     * @param shortHere whether this block wants to be
     * @param shortAfter whether the block after wants to be
     */
    static WindowSequence between(boolean shortBefore, boolean shortHere, boolean shortAfter) {
        if (shortHere || (shortBefore && shortAfter)) {
            return SHORT;
        }
        if (shortAfter) {
            return START;
        }
        return shortBefore ? STOP : LONG;
    }

    boolean startsShort() {
        return this == SHORT || this == STOP;
    }

    boolean endsShort() {
        return this == SHORT || this == START;
    }

    int windows() {
        return this == SHORT ? 8 : 1;
    }
}
