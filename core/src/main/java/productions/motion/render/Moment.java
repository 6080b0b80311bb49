package productions.motion.render;

import productions.motion.scene.Transition;

/**
 * Which shots make up one frame.
 *
 * @param shot the shot that is seen, or that is leaving
 * @param next the shot that is coming; the same while none is
 * @param kind how the one becomes the other
 * @param share how much of the change has passed, in [0, 1]
 * @param brightness 0 when faded to black, 1 when not
 */
record Moment(int shot, int next, Transition.Kind kind, double share, double brightness) {

    /** Return whether two shots are seen at once. */
    boolean isMixed() {
        return shot != next;
    }
}
