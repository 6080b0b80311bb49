package productions.motion.knowledge;

import java.util.List;
import java.util.Optional;
import productions.motion.value.Rgb;

/**
 * Says what an entry is called and what it is made of. Both follow from the value alone, never from who came first, so
 * that every store that met the same values has the same names.
 */
public interface Describer {

    /**
     * Return what an entry may be called.
     *
     * @param id the entry
     * @param text what it says, for aspects of words; otherwise empty. A name is best taken from the id: what a text says
     *     may change with later runs, and then its whole registry is named anew
     * @param attempt 0 for the first choice, then 1, 2, … while another entry has a better claim to the name
     * @return two to five real words, at most 40 characters
     */
    String name(EntryId id, String text, int attempt);

    /**
     * Return what an entry is made of.
     *
     * @param id the entry
     * @param means the mean of each number of its aspect; may be empty
     */
    Depth depth(EntryId id, List<Double> means);

    /** Return the color that a name brings to mind, where it is known to stand for one. */
    default Optional<Rgb> colorOf(String name) {
        return Optional.empty();
    }
}
