package productions.motion.scene;

/** Where words stand in the picture. */
public enum Place {
    /** In the middle. */
    CENTER,
    /** At the upper edge, in the middle. */
    TOP,
    /** At the lower edge, in the middle. */
    BOTTOM,
    /** In the upper left corner. */
    TOP_LEFT,
    /** In the upper right corner. */
    TOP_RIGHT,
    /** In the lower left corner. */
    BOTTOM_LEFT,
    /** In the lower right corner. */
    BOTTOM_RIGHT
}
