package productions.motion.prompts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Entries;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.Knowledge;
import productions.motion.knowledge.Origins;
import productions.motion.knowledge.Thesaurus;
import productions.motion.value.Rows;
import productions.motion.value.Seed;

/**
 * Finds phrases for the slots of a prompt: for values of the origins, and for what earlier films have found and named.
 *
 * <p>Which value is chance; every value of the origins is as likely as any other, however many phrases it has. Of what was
 * found, the least often met comes first.
 */
final class Phrasebook {

    private static final String ANY = "any";

    /** The word of a set for nothing at all, which no prompt can ask for by that name. */
    private static final String NONE = "none";

    /** How often a color is one that was found, where some were. */
    private static final double SHARE_OF_FOUND = 0.35;

    private static final int FOUND = 60;
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{3,}( [A-Za-z]{3,}){0,3}");

    private final Knowledge knowledge;
    private final List<Row> rows = Rows.cells(Phrasebook.class, "phrases.txt").stream()
            .map(cells -> new Row(
                    cells.get(0),
                    cells.get(1),
                    Arrays.stream(cells.get(2).split(",", -1))
                            .map(String::strip)
                            .toList()))
            .toList();
    private final List<String> found;

    Phrasebook(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.found = found(knowledge.entries());
    }

    /** Return a phrase for a slot. */
    String phrase(String kind, Seed chance) {
        if (kind.equals("color")) {
            return color(chance);
        }
        List<String> values = values(kind);
        String value = values.get(chance.of("value").below(values.size()));
        List<String> phrases = phrases(kind, value);
        return phrases.get(chance.of("phrase").below(phrases.size()));
    }

    private String color(Seed chance) {
        boolean learned = !found.isEmpty() && chance.of("found").unit() < SHARE_OF_FOUND;
        List<String> names = learned
                ? found
                : knowledge.origins().colors().stream()
                        .map(Origins.NamedColor::name)
                        .toList();
        return names.get(chance.of("name").below(names.size()));
    }

    private List<String> phrases(String kind, String value) {
        return rows.stream()
                .filter(r -> r.kind.equals(kind) && r.value.equals(value))
                .findFirst()
                .map(Row::phrases)
                .orElse(List.of(value.replace('_', ' ')));
    }

    /** Return the values that a slot may name: those of the origins, and those that only the table has. */
    private List<String> values(String kind) {
        Origins origins = knowledge.origins();
        Stream<String> known = switch (kind) {
            case "place" -> origins.settings().stream().map(Origins.SettingOrigin::name);
            case "mood" -> origins.tones().stream().map(Origins.ToneOrigin::name);
            case "light" -> origins.lights().stream().map(l -> l.name());
            case "camera" -> set("camera.motion_type");
            case "style" -> set("semantic.style");
            case "sound" -> Stream.concat(origins.noises().stream().map(Origins.NoiseOrigin::name), set("audio.genre"));
            default -> Stream.of();
        };
        Stream<String> written = rows.stream().filter(r -> r.kind.equals(kind)).map(Row::value);
        boolean open = known(kind);
        List<String> values = Stream.concat(known, open ? written.filter(ANY::equals) : written)
                .distinct()
                .toList();
        return values.isEmpty() ? List.of(ANY) : values;
    }

    private static boolean known(String kind) {
        return List.of("place", "mood", "light", "camera", "style", "sound").contains(kind);
    }

    private Stream<String> set(String name) {
        return knowledge.origins().set(name).stream()
                .flatMap(s -> s.values().stream())
                .filter(v -> !v.equals(NONE));
    }

    /** Return the names of colors that films have found, of real words only. */
    private List<String> found(Entries entries) {
        Thesaurus words = knowledge.lexicon().thesaurus();
        List<String> names = new ArrayList<>();
        for (Aspect aspect : List.of(Aspect.COLOR, Aspect.PURE_COLOR)) {
            entries.first(aspect, Entries.Order.UNDERUSED, FOUND).stream()
                    .filter(e -> !e.origin())
                    .map(Entry::name)
                    .filter(name -> LETTERS.matcher(name).matches())
                    .filter(name -> Arrays.stream(
                                    name.toLowerCase(java.util.Locale.ROOT).split(" ", -1))
                            .allMatch(words::isWord))
                    .forEach(names::add);
        }
        return names;
    }

    private record Row(String kind, String value, List<String> phrases) {}
}
