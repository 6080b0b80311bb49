package productions.motion.plugins.extraction.movement;

/** A point of the picture while it is followed. Places and steps are in pixels of the film. */
final class Track {

    float x;
    float y;
    float stepX;
    float stepY;

    /** By how much the last step differed from that of the whole picture. */
    float ownX;

    float ownY;

    /** How far it has lately gone from where the whole picture would have taken it. */
    float strayedX;

    float strayedY;

    /** What was dragged along for a moment and then left behind is forgotten in about half a second. */
    private static final float REMEMBERED = 0.93f;

    /** One step alone is no motion: a codec that draws a soft picture anew sets its points elsewhere. */
    private static final int LEAST_STEPS = 3;

    /** A step of less than this share of what counts as far is no step. */
    private static final double LEAST_STEP = 0.035;

    private int stepsOnItsWay;
    private boolean goesItsOwnWay;

    /** Over how many pairs of pictures a long step goes. */
    static final int LONG = 5;

    private final float[] pastX = new float[LONG];
    private final float[] pastY = new float[LONG];

    /** For how many pairs of pictures it has been followed. */
    int age;

    /** The field of the picture it lies in. */
    int field;

    Track(float x, float y, int field) {
        this.x = x;
        this.y = y;
        this.field = field;
    }

    /** Take a step. */
    void step(float byX, float byY) {
        pastX[age % LONG] = x;
        pastY[age % LONG] = y;
        stepX = byX;
        stepY = byY;
        x += byX;
        y += byY;
        age++;
    }

    /**
     * Take note of how the last step differed from that of the whole picture.
     *
     * @param far how far it must have strayed to go its own way
     */
    void stray(float byX, float byY, double far) {
        ownX = byX;
        ownY = byY;
        strayedX = REMEMBERED * strayedX + byX;
        strayedY = REMEMBERED * strayedY + byY;
        double least = LEAST_STEP * far;
        boolean onItsWay = byX * strayedX + byY * strayedY > 0 && byX * byX + byY * byY > least * least;
        stepsOnItsWay = onItsWay ? stepsOnItsWay + 1 : 0;
        boolean isFar = strayedX * strayedX + strayedY * strayedY > far * far;
        goesItsOwnWay = isFar && (goesItsOwnWay || stepsOnItsWay >= LEAST_STEPS);
    }

    /** Return whether it has lately gone far from where the whole picture would have taken it, step by step. */
    boolean goesItsOwnWay() {
        return goesItsOwnWay;
    }

    /** Return where it was some steps ago: 1, or {@link #LONG} if it has been followed for so long. */
    float fromX(int steps) {
        return pastX[(age - steps) % LONG];
    }

    float fromY(int steps) {
        return pastY[(age - steps) % LONG];
    }
}
