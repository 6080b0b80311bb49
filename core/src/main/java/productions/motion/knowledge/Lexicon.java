package productions.motion.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import productions.motion.scene.Domain;

/**
 * The words that prompts are understood by.
 *
 * @param entries every word and phrase in every domain it belongs to
 * @param dialects spellings and the ones they stand for
 * @param senses what words mean in certain company, instead of what they mean elsewhere
 * @param fillers words that carry grammar or courtesy and ask for nothing
 * @param thesaurus words beyond these
 */
public record Lexicon(
        List<LexiconEntry> entries,
        List<Spelling> dialects,
        List<Sense> senses,
        List<String> fillers,
        Thesaurus thesaurus) {

    /** Domains whose values are not a fixed set. */
    private static final Set<Domain> OPEN =
            Set.of(Domain.TEXT, Domain.TRANSITION_LENGTH, Domain.TEMPLATE, Domain.ASPECT);

    private static final Pattern COLOR = Pattern.compile("#[0-9a-f]{6}");

    public Lexicon {
        entries = List.copyOf(entries);
        dialects = List.copyOf(dialects);
        senses = List.copyOf(senses);
        fillers = List.copyOf(fillers);
    }

    /** A lexicon without words beyond it. */
    public Lexicon(List<LexiconEntry> entries, List<Spelling> dialects, List<Sense> senses, List<String> fillers) {
        this(entries, dialects, senses, fillers, Thesaurus.NONE);
    }

    /** A lexicon in which every word has one sense. */
    public Lexicon(List<LexiconEntry> entries, List<Spelling> dialects) {
        this(entries, dialects, List.of(), List.of());
    }

    /** Return the values of a domain that any phrase names or suggests, in order. */
    public SortedSet<String> values(Domain domain) {
        return entries.stream()
                .filter(e -> e.domain() == domain
                        && !e.value().startsWith("#")
                        && !e.value().equals("any"))
                .map(LexiconEntry::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Return whether a domain has a value: one that some phrase stands for, a color in numbers, or any where it is open. */
    public boolean hasValue(Domain domain, String value) {
        return OPEN.contains(domain)
                || domain == Domain.COLOR && COLOR.matcher(value).matches()
                || entries.stream()
                        .anyMatch(e -> e.domain() == domain && e.value().equals(value));
    }

    /** Return eight hexadecimal digits that change with what any phrase means. */
    public String revision() {
        CRC32 digest = new CRC32();
        entries.forEach(e -> digest.update(
                (e.phrase() + "|" + e.domain().name() + "|" + e.value() + "|" + e.amount() + "|" + e.kind())
                        .getBytes(StandardCharsets.UTF_8)));
        senses.forEach(
                s -> digest.update((s.phrase() + s.cues() + s.entries().size()).getBytes(StandardCharsets.UTF_8)));
        return String.format(Locale.ROOT, "%08x", digest.getValue());
    }

    /**
     * A word of one kind of English and what stands for it in the lexicon.
     *
     * @param written as it may be typed, such as {@code colour}
     * @param standard as the lexicon has it, such as {@code color}
     * @param language which English that is, as a tag of BCP 47 such as {@code en-GB}
     */
    public record Spelling(String written, String standard, String language) {

        /** A British spelling. */
        public Spelling(String written, String standard) {
            this(written, standard, "en-GB");
        }
    }

    /**
     * What a phrase means in certain company.
     *
     * <p>A cue is a word that speaks for this sense where it stands near the phrase; {@code <word} one directly before it,
     * {@code >word} one directly after it. Where there are no cues the sense always holds.
     *
     * @param phrase as in the entries, such as {@code crane}
     * @param cues words that call for this sense, such as {@code lake}
     * @param entries what it means then; none when it asks for nothing
     */
    public record Sense(String phrase, Set<String> cues, List<LexiconEntry> entries) {

        public Sense {
            cues = Collections.unmodifiableSet(new LinkedHashSet<>(cues));
            entries = List.copyOf(entries);
        }

        /** A sense with its cues in a row. */
        public Sense(String phrase, List<String> cues, List<LexiconEntry> entries) {
            this(phrase, new LinkedHashSet<>(cues), entries);
        }
    }
}
