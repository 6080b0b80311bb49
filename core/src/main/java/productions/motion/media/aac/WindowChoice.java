package productions.motion.media.aac;

/** Decides how blocks are windowed, from the attacks in the samples ahead. Hears both channels; not thread-safe. */
final class WindowChoice {

    /** The segments of a block that fall into the short windows of the packet which ends with it. */
    private static final int FIRST_HALF = 0x0f;

    private final ShapeChoice shapes = new ShapeChoice();
    private int newest;
    private int middle;
    private int oldest;
    private WindowSequence sequence = WindowSequence.LONG;
    private WindowShape lastShape = WindowShape.SINE;
    private WindowShape shape = WindowShape.SINE;

    /**
     * Move on by a block.
     *
     * @param attacks the segments that attack in the newest of three blocks, of which the older two are coded now
     */
    void hear(int attacks) {
        oldest = middle;
        middle = newest;
        newest = attacks;
        sequence = WindowSequence.between(sequence.endsShort(), attacked(oldest, middle), attacked(middle, newest));
        lastShape = shape;
    }

    /** Choose the slope of a long block from the samples it covers; other blocks keep the one before. */
    void see(double[] left, double[] right) {
        if (sequence == WindowSequence.LONG) {
            shape = shapes.choose(left, right, shape);
        }
    }

    /** An attack belongs to the short windows around it: those of the packet whose middle is nearer. */
    private static boolean attacked(int first, int second) {
        return (first & ~FIRST_HALF) != 0 || (second & FIRST_HALF) != 0;
    }

    WindowSequence sequence() {
        return sequence;
    }

    /** Return the slope with which the block before ended, and this one begins. */
    WindowShape lastShape() {
        return lastShape;
    }

    /** Return the slope with which this block ends. */
    WindowShape shape() {
        return shape;
    }
}
