package productions.motion.origins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
 *
 * <p>Every process reads them once before it does anything, so this walks through the text plainly.
 */
final class LexiconTables {

    private static final List<String> TOPICS = List.of(
            "colors", "looks", "motion", "camera", "light", "moods", "places", "times", "things", "sounds", "films",
            "text");

    private static final String SLANG = "slang";

    /** The tables that are read. */
    static final List<String> NAMES = Stream.concat(TOPICS.stream(), Stream.of(SLANG, "dialects", "senses", "fillers"))
            .toList();

    /** What those phrases mean by themselves that have a sense saying so. */
    private final Map<String, List<LexiconEntry>> usual = new HashMap<>();

    private final List<LexiconEntry> entries = new ArrayList<>();
    private final List<Sense> senses = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    private LexiconTables() {}

    static Lexicon read(Origins origins) {
        LexiconTables tables = new LexiconTables();
        List<List<String>> senses = rows("senses");
        senses.stream()
                .filter(row -> row.get(2).equals("="))
                .forEach(row -> phrases(row).forEach(p -> tables.usual.put(p, new ArrayList<>(2))));
        TOPICS.forEach(topic -> rows(topic).forEach(row -> tables.row(row, "")));
        rows(SLANG).forEach(row -> tables.row(row, SLANG));
        tables.colors(origins);
        senses.forEach(tables::senses);
        List<Spelling> spellings = new ArrayList<>();
        rows("dialects").forEach(row -> spellings(row, spellings));
        List<String> fillers = new ArrayList<>();
        rows("fillers").forEach(row -> fillers.addAll(Table.split(row.get(0), ' ')));
        return new Lexicon(tables.entries, spellings, tables.senses, fillers, new WordData());
    }

    private static List<List<String>> rows(String topic) {
        return Table.read("lexicon/" + topic).rows();
    }

    /** Take in a row of words. Slang is called what its third cell says, else what it means. */
    private void row(List<String> row, String kind) {
        List<String> cells = meanings(row.get(1));
        for (String phrase : phrases(row)) {
            told.add(phrase);
            if (cells.isEmpty()) {
                senses.add(new Sense(phrase, List.of(), List.of()));
            }
            for (String cell : cells) {
                LexiconEntry entry = meaning(phrase, cell, kind);
                add(kind.isEmpty() ? entry : slang(entry, row));
            }
        }
    }

    private static LexiconEntry slang(LexiconEntry entry, List<String> row) {
        String name = row.size() > 2 ? row.get(2) : entry.value().replace('_', ' ');
        return new LexiconEntry(entry.phrase(), entry.domain(), entry.value(), entry.amount(), entry.kind(), name);
    }

    private void add(LexiconEntry entry) {
        entries.add(entry);
        List<LexiconEntry> same = usual.get(entry.phrase());
        if (same != null) {
            same.add(entry);
        }
    }

    /** Every color by its name, written apart or together, unless the name has a row that tells what else it means. */
    private void colors(Origins origins) {
        for (NamedColor color : origins.colors()) {
            String name = color.name();
            if (!told.contains(name)) {
                add(new LexiconEntry(name, Domain.COLOR, name, 1, kind(name)));
                String together = name.replace(" ", "");
                if (!together.equals(name)) {
                    add(new LexiconEntry(together, Domain.COLOR, name, 1, kind(together), name));
                }
            }
        }
    }

    /** Take in what a row of phrases means in company; an equals sign stands for what they mean by themselves. */
    private void senses(List<String> row) {
        List<String> cues = Table.split(row.get(1), ' ');
        for (String phrase : phrases(row)) {
            List<LexiconEntry> meant = new ArrayList<>();
            if (row.get(2).equals("=")) {
                meant.addAll(usual.getOrDefault(phrase, List.of()));
            } else {
                meanings(row.get(2)).forEach(cell -> meant.add(meaning(phrase, cell, "")));
            }
            senses.add(new Sense(phrase, cues, meant));
        }
    }

    private static void spellings(List<String> row, List<Spelling> spellings) {
        for (String written : phrases(row)) {
            spellings.add(
                    row.size() < 3 ? new Spelling(written, row.get(1)) : new Spelling(written, row.get(1), row.get(2)));
        }
    }

    private static List<String> phrases(List<String> row) {
        return Table.split(row.get(0), ',');
    }

    private static List<String> meanings(String cell) {
        return cell.equals("-") ? List.of() : Table.split(cell, ' ');
    }

    /** Read one meaning as it is written. */
    static LexiconEntry meaning(String phrase, String written, String kind) {
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
        String value = written.substring(at + 1, star < 0 ? written.length() : star);
        boolean spaced = domain == Domain.COLOR || domain == Domain.KEY;
        return new LexiconEntry(phrase, domain, spaced ? value.replace('_', ' ') : value, amount, sense);
    }

    private static String kind(String phrase) {
        return phrase.indexOf(' ') < 0 ? "word" : "phrase";
    }
}
