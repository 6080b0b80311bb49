package productions.motion.store;

/**
 * When a store does what.
 *
 * @param segment how long a part of the journal becomes, in bytes
 * @param heap how many entries and runs are kept in memory alone; more go to MapDB
 * @param tail how much of the journal may lie behind the newest snapshot at least, in bytes; large stores allow more
 */
record Limits(long segment, long heap, long tail) {

    /** What keeps opening short for small stores and large ones. */
    static final Limits USUAL = new Limits(16L << 20, 20_000, 256L << 10);
}
