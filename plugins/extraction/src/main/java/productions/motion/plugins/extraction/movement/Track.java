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

    /** Return where it was some steps ago: 1, or {@link #LONG} if it has been followed for so long. */
    float fromX(int steps) {
        return pastX[(age - steps) % LONG];
    }

    float fromY(int steps) {
        return pastY[(age - steps) % LONG];
    }
}
