package productions.motion.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * Words beyond the lexicon, too many to hold ready: each is looked up only when a prompt uses a word that the lexicon does
 * not have. Every phrase is asked for in lower case, without accents and apostrophes, single spaces between its words.
 */
public interface Thesaurus {

    /** No words beyond the lexicon; every word may be a real one. */
    Thesaurus NONE = new NoThesaurus();

    /** Return the phrase of the lexicon that an English phrase is nearest to: <i>boat</i> for <i>dinghy</i>. */
    Optional<Equivalent> synonym(String phrase);

    /** Return whether some color or English phrase begins so. */
    boolean begins(String phrase);

    /** Return the color that is called so, as {@code #rrggbb}. */
    Optional<Equivalent> color(String phrase);

    /** Return what an emoji shows, in English. */
    Optional<Equivalent> pictogram(String emoji);

    /** Return the languages beside English, as tags of BCP 47. */
    List<String> languages();

    /** Return what a phrase of another language means, in English. */
    Optional<Equivalent> translation(String language, String phrase);

    /** Return whether a word is known to be English. A few that are not may pass for it; none that is ever fails. */
    boolean isWord(String word);

    /**
     * What a phrase stands for.
     *
     * @param standard a phrase that the lexicon has, several such words, or a color
     * @param confidence how sure that is, in (0, 1]
     */
    record Equivalent(String standard, double confidence) {}
}
