package productions.motion.knowledge;

import java.util.List;

/**
 * The words that prompts are understood by.
 *
 * @param entries every word and phrase in every domain it belongs to
 * @param dialects spellings and the ones they stand for
 * @param senses what words mean in certain company, instead of what they mean elsewhere
 * @param fillers words that carry grammar or courtesy and ask for nothing
 */
public record Lexicon(List<LexiconEntry> entries, List<Spelling> dialects, List<Sense> senses, List<String> fillers) {

    public Lexicon {
        entries = List.copyOf(entries);
        dialects = List.copyOf(dialects);
        senses = List.copyOf(senses);
        fillers = List.copyOf(fillers);
    }

    /** A lexicon in which every word has one sense. */
    public Lexicon(List<LexiconEntry> entries, List<Spelling> dialects) {
        this(entries, dialects, List.of(), List.of());
    }

    /**
     * Two spellings of one word.
     *
     * @param written as it may be typed, such as {@code colour}
     * @param standard as the lexicon has it, such as {@code color}
     */
    public record Spelling(String written, String standard) {}

    /**
     * What a phrase means where one of some other words stands near it.
     *
     * @param phrase as in the entries, such as {@code crane}
     * @param cues words that call for this sense, such as {@code lake}; where there are none it always holds
     * @param entries what it means then; none when it asks for nothing
     */
    public record Sense(String phrase, List<String> cues, List<LexiconEntry> entries) {

        public Sense {
            cues = List.copyOf(cues);
            entries = List.copyOf(entries);
        }
    }
}
