package productions.motion.origins;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productions.motion.knowledge.Lexicon;
import productions.motion.knowledge.Lexicon.Sense;
import productions.motion.knowledge.Lexicon.Spelling;
import productions.motion.knowledge.LexiconEntry;
import productions.motion.knowledge.Origins;
import productions.motion.knowledge.Origins.NamedColor;
import productions.motion.scene.Domain;

/**
 * The lexicon as its tables have it.
 *
 * <p>A row holds phrases that mean the same, set apart by commas, then what they mean: {@code domain=value} for what they
 * name, {@code domain~value} for what they suggest, {@code *amount} behind it for how much, or a hyphen for nothing. Values with spaces are
 * written with underscores; the domains that keep spaces are colors and keys.
 */
final class LexiconTables {

    private static final List<String> TOPICS = List.of(
            "colors", "looks", "motion", "camera", "light", "moods", "places", "times", "things", "sounds", "films",
            "text");

    private static final Pattern COMMAS = Pattern.compile(", *");

    private static final Pattern SPACES = Pattern.compile(" +");

    private static final String SLANG = "slang";

    /** The tables that are read. */
    static final List<String> NAMES = Stream.concat(TOPICS.stream(), Stream.of(SLANG, "dialects", "senses", "fillers"))
            .toList();

    private LexiconTables() {}

    static Lexicon read(Origins origins) {
        List<List<String>> words = TOPICS.stream().flatMap(LexiconTables::rows).toList();
        List<List<String>> slang = rows(SLANG).toList();
        Set<String> told = words.stream().flatMap(LexiconTables::phrases).collect(Collectors.toSet());
        Stream<LexiconEntry> entries = Stream.of(
                        colors(origins, told),
                        words.stream().flatMap(row -> entries(row, "")),
                        slang.stream().flatMap(LexiconTables::slang))
                .flatMap(s -> s);
        List<LexiconEntry> all = entries.toList();
        Map<String, List<LexiconEntry>> usual = all.stream().collect(Collectors.groupingBy(LexiconEntry::phrase));
        Stream<Sense> senses = Stream.concat(
                rows("senses").flatMap(row -> senses(row, usual)),
                Stream.concat(words.stream(), slang.stream()).flatMap(LexiconTables::silent));
        return new Lexicon(
                all,
                rows("dialects").flatMap(LexiconTables::spellings).toList(),
                senses.toList(),
                rows("fillers")
                        .flatMap(row -> Arrays.stream(row.get(0).split(" ", -1)))
                        .toList(),
                new WordData());
    }

    /** Every color by its name, written apart or together, unless the name has a row that tells what else it means. */
    private static Stream<LexiconEntry> colors(Origins origins, Set<String> told) {
        return origins.colors().stream()
                .map(NamedColor::name)
                .filter(name -> !told.contains(name))
                .flatMap(name -> Stream.of(name, name.replace(" ", ""))
                        .distinct()
                        .map(phrase -> new LexiconEntry(phrase, Domain.COLOR, name, 1, kind(phrase))));
    }

    private static Stream<Spelling> spellings(List<String> row) {
        return phrases(row)
                .map(written -> row.size() < 3
                        ? new Spelling(written, row.get(1))
                        : new Spelling(written, row.get(1), row.get(2)));
    }

    /** A phrase that means nothing is known all the same. */
    private static Stream<Sense> silent(List<String> row) {
        return row.get(1).equals("-")
                ? phrases(row).map(phrase -> new Sense(phrase, List.of(), List.of()))
                : Stream.of();
    }

    private static Stream<List<String>> rows(String topic) {
        return Table.read("lexicon/" + topic).rows().stream();
    }

    private static Stream<LexiconEntry> entries(List<String> row, String kind) {
        return phrases(row).flatMap(phrase -> meanings(phrase, row.get(1), kind));
    }

    /** Slang is called what the third column says, else what it means. */
    private static Stream<LexiconEntry> slang(List<String> row) {
        return entries(row, SLANG)
                .map(e -> new LexiconEntry(
                        e.phrase(),
                        e.domain(),
                        e.value(),
                        e.amount(),
                        e.kind(),
                        row.size() > 2 ? row.get(2) : e.value().replace('_', ' ')));
    }

    /** An equals sign stands for what the phrase means by itself. */
    private static Stream<Sense> senses(List<String> row, Map<String, List<LexiconEntry>> usual) {
        List<String> cues = Arrays.asList(row.get(1).split(" ", -1));
        return phrases(row)
                .map(phrase -> new Sense(
                        phrase,
                        cues,
                        row.get(2).equals("=")
                                ? usual.getOrDefault(phrase, List.of())
                                : meanings(phrase, row.get(2), "").toList()));
    }

    private static Stream<String> phrases(List<String> row) {
        return COMMAS.splitAsStream(row.get(0));
    }

    private static Stream<LexiconEntry> meanings(String phrase, String cell, String kind) {
        return cell.equals("-")
                ? Stream.of()
                : SPACES.splitAsStream(cell).map(meaning -> meaning(phrase, meaning, kind));
    }

    private static LexiconEntry meaning(String phrase, String written, String kind) {
        int named = written.indexOf('=');
        int at = named >= 0 ? named : written.indexOf('~');
        if (at < 0) {
            throw new IllegalStateException("'" + written + "', said of '" + phrase
                    + "' in the lexicon, is no meaning. Write domain=value or domain~value.");
        }
        int star = written.indexOf('*');
        Domain domain = Domain.valueOf(written.substring(0, at).toUpperCase(Locale.ROOT));
        double amount = star < 0 ? 1 : Double.parseDouble(written.substring(star + 1));
        String sense = named < 0 ? "hint" : kind.isEmpty() ? kind(phrase) : kind;
        return new LexiconEntry(
                phrase,
                domain,
                value(domain, written.substring(at + 1, star < 0 ? written.length() : star)),
                amount,
                sense);
    }

    private static String value(Domain domain, String written) {
        boolean spaced = domain == Domain.COLOR || domain == Domain.KEY;
        return spaced ? written.replace('_', ' ') : written;
    }

    private static String kind(String phrase) {
        return phrase.contains(" ") ? "phrase" : "word";
    }
}
