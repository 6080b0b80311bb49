package productions.motion.scene;

/** The two ways of creating: from pure values within each frame, or from values blended over time and distance. */
public enum Mode {
    /** Many pure colors placed within each frame, many pure noises summed within each frame's slice of sound. */
    PURE,
    /** Palette, gradient, motion, camera and light; sound as music and ambience. */
    BLENDED
}
