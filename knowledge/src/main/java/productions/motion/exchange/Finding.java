package productions.motion.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a file that were not taken in just as they stand, all for one reason.
 *
 * @param kind the reason
 * @param rows how many rows
 * @param count how many sightings these rows stand for
 * @param examples what the rows say, at most {@value #EXAMPLES} of them, in the order of the file
 */
public record Finding(Kind kind, long rows, long count, List<String> examples) {

    static final int EXAMPLES = 40;

    public Finding {
        examples = List.copyOf(examples);
    }

    /** Return the same with one more row. */
    Finding plus(String what, long sightings) {
        List<String> longer = new ArrayList<>(examples);
        if (longer.size() < EXAMPLES) {
            longer.add(what);
        }
        return new Finding(kind, rows + 1, count + sightings, longer);
    }

    /** Why a row was not taken in just as it stands. */
    public enum Kind {
        /** It has no key, or its count is no whole number above 0. */
        UNREADABLE(false, "rows without a key or a whole count"),
        /** A part of the file that belongs to no registry. */
        UNKNOWN_SECTION(false, "parts of the file that no registry has a place for"),
        /** A lighting preset in the list of places. */
        LIGHT_AMONG_SETTINGS(false, "lights that stood among the settings"),
        /** A palette in the list of themes. */
        PALETTE_AMONG_THEMES(false, "palettes that stood among the themes"),
        /** An origin that is not one of ours. */
        UNKNOWN_ORIGIN(false, "values listed as origins that are none here"),
        /** A word that is no origin of its aspect. */
        UNKNOWN_WORD(true, "values that no origin explains"),
        /** Rows of one key. */
        JOINED(true, "rows that share a key with an earlier row, their counts added"),
        /** A row that does not say how often it was met. */
        UNCOUNTED(true, "rows without a count, each counted once"),
        /** Numbers that lie in another cell than the key says. */
        OUTSIDE_CELL(true, "colors that lie outside the cell of their key, which was kept without the numbers"),
        /** A key that no color has. */
        NO_CELL(true, "keys that are no cell of 11 steps a channel, kept though no film can meet them"),
        /** A key that lacks its opacity. */
        COMPLETED_KEY(true, "keys of colors without an opacity, which was added"),
        /** A sound that was never heard in a film. */
        UNHEARD_SOUND(true, "sounds that came from a scene and were never measured"),
        /** A depth that is made of something else than origins. */
        FOREIGN_DEPTH(true, "depths that were made of palettes, all computed anew"),
        /** A blend of which the parts cannot be told. */
        BLEND_WITHOUT_PARTS(true, "blends of which the parts are not known"),
        /** A prompt with a word that is in no dictionary. */
        INVENTED_WORDS(true, "prompts with words that are in no dictionary, kept as they were said"),
        /** Limits and dates that one run cannot carry. */
        NARROWED(true, "entries whose limits and dates are those of this import, their means and counts as they were");

        private final boolean takenIn;
        private final String meaning;

        Kind(boolean takenIn, String meaning) {
            this.takenIn = takenIn;
            this.meaning = meaning;
        }

        /** Return whether such rows were taken in all the same; otherwise they were set aside. */
        public boolean isTakenIn() {
            return takenIn;
        }

        /** Return the reason in words, such as {@code palettes that stood among the themes}. */
        public String meaning() {
            return meaning;
        }
    }
}
