package productions.motion.origins;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import productions.motion.knowledge.Thesaurus;

/** The thesaurus that ships with Motion; NOTICE says where its words come from. */
final class WordData implements Thesaurus {

    private static final List<String> LANGUAGES = List.of("es", "fr", "de");

    private final SortedTable synonyms = new SortedTable("en");
    private final SortedTable colors = new SortedTable("colors");
    private final SortedTable emoji = new SortedTable("emoji");
    private final Map<String, SortedTable> translations =
            Map.of("es", new SortedTable("es"), "fr", new SortedTable("fr"), "de", new SortedTable("de"));
    private final WordFilter words = new WordFilter();

    @Override
    public Optional<Equivalent> synonym(String phrase) {
        return synonyms.find(phrase);
    }

    @Override
    public boolean begins(String phrase) {
        return colors.begins(phrase) || synonyms.begins(phrase);
    }

    @Override
    public Optional<Equivalent> color(String phrase) {
        return colors.find(phrase);
    }

    @Override
    public Optional<Equivalent> pictogram(String sign) {
        return emoji.find(sign);
    }

    @Override
    public List<String> languages() {
        return LANGUAGES;
    }

    @Override
    public Optional<Equivalent> translation(String language, String phrase) {
        return Optional.ofNullable(translations.get(language)).flatMap(table -> table.find(phrase));
    }

    @Override
    public boolean isWord(String word) {
        return words.has(word);
    }
}
