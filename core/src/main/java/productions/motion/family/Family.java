package productions.motion.family;

import java.util.Locale;

/** The kinds of primitives. */
public enum Family {
    /** How color is laid over the frame. */
    GRADIENT(Gradient.class),
    /** How the picture moves. */
    MOTION(Motion.class),
    /** Where we look. */
    CAMERA(Camera.class),
    /** What is heard. */
    SOUND(Sound.class),
    /** What one number of a film says. */
    EXTRACTION(Metric.class),
    /** What a thing is called. */
    NAMING(Naming.class),
    /** How a film is shown. */
    PROJECTOR(Projector.class);

    private final Class<?> type;

    Family(Class<?> type) {
        this.type = type;
    }

    /** Return the interface that its primitives have. */
    public Class<?> type() {
        return type;
    }

    /** Return its name as users type it, such as {@code gradient}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
