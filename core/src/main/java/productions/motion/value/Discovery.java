package productions.motion.value;

import java.util.List;

/**
 * Something that is to be named.
 *
 * @param aspect what kind of thing it is: {@code film}, or the id of an aspect such as {@code blended.motion}
 * @param key its identity within the aspect, such as {@code 5.2_steady_horizontal_steady}
 * @param parts what the key says, part by part, such as {@code 5.2, steady, horizontal, steady}; for a word or a text only
 *     those of its words that are real; empty where nothing is known
 */
public record Discovery(String aspect, String key, List<String> parts) {

    public Discovery {
        parts = List.copyOf(parts);
    }

    /** Something whose key says nothing by itself. */
    public Discovery(String aspect, String key) {
        this(aspect, key, List.of());
    }
}
