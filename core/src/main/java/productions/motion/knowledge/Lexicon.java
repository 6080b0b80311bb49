package productions.motion.knowledge;

import java.util.List;

/**
 * The words that prompts are understood by.
 *
 * @param entries every word and phrase in every domain it belongs to
 * @param dialects spellings and the ones they stand for
 */
public record Lexicon(List<LexiconEntry> entries, List<Spelling> dialects) {

    public Lexicon {
        entries = List.copyOf(entries);
        dialects = List.copyOf(dialects);
    }

    /**
     * Two spellings of one word.
     *
     * @param written as it may be typed, such as {@code colour}
     * @param standard as the lexicon has it, such as {@code color}
     */
    public record Spelling(String written, String standard) {}
}
