package productions.motion.value;

/** How long a stretch of film is that something is said of. */
public enum Scope {
    /** One instant. */
    FRAME,
    /** A second of consecutive frames; the last may be shorter. */
    WINDOW,
    /** All of it. */
    FILM
}
