package productions.motion.render;

import productions.motion.scene.Transition;

/**
 * Which shots make up one frame.
 *
 * @param shot the shot that is seen, or that is leaving
 * @param next the shot that is coming; the same while none is
 * @param kind how the one becomes the other
 * @param share how much of the change has passed, in [0, 1]
 * @param veil what lies over the picture while it fades
 * @param overrun how many frames later the leaving shot is than the frame; 0 but where the end of a film runs on into
 *     its beginning
 */
record Moment(int shot, int next, Transition.Kind kind, double share, Veil veil, int overrun) {

    Moment(int shot, int next, Transition.Kind kind, double share, Veil veil) {
        this(shot, next, kind, share, veil, 0);
    }

    /** Return whether two pictures are seen at once. */
    boolean isMixed() {
        return shot != next || overrun > 0;
    }
}
