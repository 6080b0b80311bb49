package productions.motion.knowledge;

import java.util.Locale;

/** One of the five registries in which everything that was found is kept. */
public enum Registry {
    /** What one frame alone shows or sounds like. */
    PURE,
    /** What needs time or distance to be seen or heard. */
    BLENDED,
    /** What was intended: kinds, moods, themes and places, from prompt and scene. */
    SEMANTIC,
    /** What whole prompts were understood as. */
    INTERPRETATION,
    /** What words mean, by domain and sense. */
    LINGUISTIC;

    /** Return the name in commands and files, such as {@code pure}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
