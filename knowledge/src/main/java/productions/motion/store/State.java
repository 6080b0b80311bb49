package productions.motion.store;

/**
 * What a state is besides its table: what was taken in up to which command.
 *
 * @param sequence the last command
 * @param revision which state it is
 * @param amendments what people changed
 */
record State(long sequence, Revision revision, Amendments amendments) {

    static final State EMPTY = new State(0, Revision.NONE, Amendments.NONE);
}
