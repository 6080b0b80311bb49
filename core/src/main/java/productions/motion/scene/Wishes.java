package productions.motion.scene;

import java.util.List;
import java.util.Optional;

/**
 * What is asked for by options instead of words; an option wins over a word.
 *
 * @param seconds how long the film is to be
 * @param size how large, in pixels
 * @param framesPerSecond how many pictures a second
 * @param mode how color is laid: pure or blended
 * @param excluded words for what must not appear
 * @param flash what to do about flashes that could harm
 */
public record Wishes(
        Optional<Double> seconds,
        Optional<Size> size,
        Optional<Integer> framesPerSecond,
        Optional<Mode> mode,
        List<String> excluded,
        FlashPolicy flash) {

    /** No wishes: the words decide. */
    public static final Wishes NONE = new Wishes(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), FlashPolicy.ENFORCE);

    public Wishes {
        excluded = List.copyOf(excluded);
    }
}
