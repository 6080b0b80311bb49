package productions.motion.create;

import productions.motion.value.Point;

/**
 * Where the weight of the picture lies.
 *
 * @param focus the place that things gather around and fields begin at
 * @param mirrored whether what stands on one side stands on the other too
 */
record Composition(Point focus, boolean mirrored) {

    /** Return whether the weight lies to one side. */
    boolean isHeavy() {
        return Math.abs(focus.x()) > 0.2 || Math.abs(focus.y()) > 0.2;
    }
}
