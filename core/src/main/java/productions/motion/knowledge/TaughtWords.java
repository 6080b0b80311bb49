package productions.motion.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import productions.motion.scene.Domain;

/**
 * The words that people taught, as the linguistic registry keeps them.
 *
 * <p>Each is a span of the domain {@code taught} that stands for {@code domain=value}, or for {@code domain=-} where it was
 * forgotten. Of all that was ever said of a phrase in a domain, what has the most evidence holds.
 *
 * @param words what holds, in the order of phrases
 */
public record TaughtWords(List<Word> words) {

    /** The domain of spans that were taught. */
    public static final String DOMAIN = "taught";

    private static final String FORGOTTEN = "-";
    private static final String MARK = "|" + DOMAIN + "|";

    public TaughtWords {
        words = List.copyOf(words);
    }

    /**
     * What a phrase was taught to mean.
     *
     * @param phrase the phrase
     * @param domain in which domain
     * @param value what it stands for there; nothing where it was forgotten
     * @param evidence how often that was said
     */
    public record Word(String phrase, Domain domain, Optional<String> value, long evidence) {}

    /** Read what was taught. */
    public static TaughtWords of(Entries entries) {
        Map<String, Word> strongest = new HashMap<>();
        try (Stream<Entry> spans = entries.all(Aspect.SPAN)) {
            spans.filter(e -> e.id().key().contains(MARK))
                    .flatMap(e -> word(e).stream())
                    .forEach(word -> strongest.merge(word.phrase() + "|" + word.domain(), word, TaughtWords::stronger));
        }
        return new TaughtWords(strongest.values().stream()
                .sorted(Comparator.comparing(Word::phrase).thenComparing(Word::domain))
                .toList());
    }

    /** Return what a span of the registry teaches, as its key has it; nothing when it speaks of no known domain. */
    private static Optional<Word> word(Entry entry) {
        String key = entry.id().key();
        int mark = key.indexOf(MARK);
        int equals = key.indexOf('=', mark);
        if (equals < 0) {
            return Optional.empty();
        }
        String domain = key.substring(mark + MARK.length(), equals).toUpperCase(Locale.ROOT);
        String value = key.substring(equals + 1);
        long evidence = entry.statistics().count();
        return Arrays.stream(Domain.values())
                .filter(d -> d.name().equals(domain))
                .findFirst()
                .map(d -> new Word(
                        key.substring(0, mark), d, Optional.of(value).filter(v -> !v.equals(FORGOTTEN)), evidence));
    }

    private static Word stronger(Word one, Word other) {
        int order = Comparator.comparingLong(Word::evidence)
                .thenComparing(w -> w.value().orElse(""))
                .compare(one, other);
        return order >= 0 ? one : other;
    }

    /** Return what holds for a phrase in a domain. */
    public Optional<Word> find(String phrase, Domain domain) {
        return words.stream()
                .filter(w -> w.phrase().equals(phrase) && w.domain() == domain)
                .findFirst();
    }

    /** Return what a span that is to hold from now on stands for. */
    public static String canonical(Domain domain, Optional<String> value) {
        return domain.name().toLowerCase(Locale.ROOT) + "=" + value.orElse(FORGOTTEN);
    }

    /** Return a lexicon with what was taught, in place of what it says of the same phrases in the same domains. */
    public Lexicon in(Lexicon shipped) {
        if (words.isEmpty()) {
            return shipped;
        }
        List<LexiconEntry> entries = new ArrayList<>(shipped.entries().stream()
                .filter(e -> find(e.phrase(), e.domain()).isEmpty())
                .toList());
        words.forEach(w -> w.value()
                .ifPresent(
                        v -> entries.add(new LexiconEntry(w.phrase(), w.domain(), v, amount(shipped, w, v), kind(w)))));
        return new Lexicon(entries, shipped.dialects(), shipped.senses(), shipped.fillers(), shipped.thesaurus());
    }

    private static String kind(Word word) {
        return word.phrase().indexOf(' ') < 0 ? "word" : "phrase";
    }

    /** A new word for something means as much of it as the words do that Motion has for it. */
    private static double amount(Lexicon shipped, Word word, String value) {
        return shipped.entries().stream()
                .filter(e -> e.domain() == word.domain()
                        && e.value().equals(value)
                        && !e.kind().equals("hint"))
                .mapToDouble(LexiconEntry::amount)
                .findFirst()
                .orElse(1);
    }
}
