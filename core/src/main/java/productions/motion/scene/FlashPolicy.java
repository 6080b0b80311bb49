package productions.motion.scene;

/** What to do about flashes that could harm photosensitive people (WCAG 2.3.1). */
public enum FlashPolicy {
    /** Soften them until they are within the limit. */
    ENFORCE,
    /** Leave them, and say so. */
    WARN,
    /** Leave them, unmeasured. */
    OFF
}
