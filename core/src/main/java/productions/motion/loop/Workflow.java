package productions.motion.loop;

import java.util.Arrays;
import java.util.List;
import productions.motion.value.Constants;
import productions.motion.value.Refusal;

/** What a loop does, turn after turn. */
public enum Workflow {
    /** Makes films of what is thin; learns from single frames. */
    EXPLORER,
    /** Makes variations of films that worked; learns from single frames. */
    EXPLOITER,
    /** Does both; learns from windows and whole films. */
    BALANCED,
    /** Reads prompts and makes no films: those that wait, those that were never read, then new ones. */
    INTERPRET,
    /** Mixes a few pure noises within the slices of a short film, to find new ones. */
    SOUND,
    /** Shows colors of cells that nothing was ever seen in. */
    COLOR_SWEEP,
    /** Makes the films that people have ordered. */
    BRIDGE;

    /** Return the workflow of a word such as {@code color-sweep}, or refuse and say which there are. */
    public static Workflow of(String word) {
        return Constants.of(Refusal.Kind.USAGE, Workflow.class, "workflow", word);
    }

    /** Return its word. */
    public String id() {
        return Constants.word(this);
    }

    /** Return the words of all. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Workflow::id).toList();
    }
}
