package productions.motion.origins;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import productions.motion.knowledge.Origins;
import productions.motion.knowledge.Origins.GenreOrigin;
import productions.motion.knowledge.Origins.MoodOrigin;
import productions.motion.knowledge.Origins.NamedColor;
import productions.motion.knowledge.Origins.NamedPalette;
import productions.motion.knowledge.Origins.NoiseOrigin;
import productions.motion.knowledge.Origins.OriginSet;
import productions.motion.knowledge.Origins.Prop;
import productions.motion.knowledge.Origins.SettingOrigin;
import productions.motion.knowledge.Origins.ShotOrigin;
import productions.motion.knowledge.Origins.ToneOrigin;
import productions.motion.scene.Light;
import productions.motion.value.Rgb;

/** The origins as their tables have them, one row a value. */
final class OriginTables {

    /** The tables that are read. */
    static final List<String> NAMES = List.of(
            "primaries",
            "colors",
            "palettes",
            "lights",
            "settings",
            "genres",
            "shots",
            "noises",
            "moods",
            "tones",
            "sets");

    private OriginTables() {}

    static Origins read() {
        return new Origins(
                rows("primaries", OriginTables::color),
                rows("colors", OriginTables::color),
                rows("palettes", OriginTables::palette),
                rows("lights", OriginTables::light),
                rows("settings", OriginTables::setting),
                rows("genres", OriginTables::genre),
                rows("shots", row -> new ShotOrigin(row.get(0), number(row, 1), number(row, 2), number(row, 3))),
                rows("noises", row -> new NoiseOrigin(row.get(0), row.get(1))),
                rows("moods", row -> new MoodOrigin(row.get(0), number(row, 1), number(row, 2), row.get(3))),
                rows("tones", OriginTables::tone),
                rows("sets", row -> new OriginSet(row.get(0), row.subList(1, row.size()))));
    }

    private static <T> List<T> rows(String table, Function<List<String>, T> reader) {
        return Table.read("origins/" + table).rows().stream().map(reader).toList();
    }

    private static NamedColor color(List<String> row) {
        return new NamedColor(row.get(0), new Rgb(whole(row.get(1)), whole(row.get(2)), whole(row.get(3))));
    }

    private static NamedPalette palette(List<String> row) {
        return new NamedPalette(row.get(0), row.stream().skip(1).map(Rgb::parse).toList());
    }

    /** The last number of a light, its drift, is 0 for all presets: a light that changes is asked for. */
    private static Light light(List<String> row) {
        return new Light(
                row.get(0),
                number(row, 1),
                number(row, 2),
                number(row, 3),
                number(row, 4),
                number(row, 5),
                number(row, 6),
                number(row, 7),
                number(row, 8),
                number(row, 9),
                number(row, 10),
                number(row, 11),
                number(row, 12),
                0);
    }

    private static SettingOrigin setting(List<String> row) {
        List<Prop> props = words(row.get(4)).stream().map(OriginTables::prop).toList();
        return new SettingOrigin(row.get(0), row.get(1), row.get(2), row.get(3), props, words(row.get(5)));
    }

    private static Prop prop(String written) {
        String[] parts = written.split("[:-]", -1);
        return new Prop(parts[0], whole(parts[1]), whole(parts[2]));
    }

    private static GenreOrigin genre(List<String> row) {
        return new GenreOrigin(row.get(0), number(row, 1), row.get(2), row.get(3), row.get(4), words(row.get(5)));
    }

    private static ToneOrigin tone(List<String> row) {
        return new ToneOrigin(row.get(0), name(row.get(1)), name(row.get(2)), name(row.get(3)), number(row, 4));
    }

    private static List<String> words(String cell) {
        return cell.equals("-") ? List.of() : Arrays.asList(cell.split(" ", -1));
    }

    private static String name(String cell) {
        return cell.equals("-") ? "" : cell;
    }

    private static double number(List<String> row, int cell) {
        return Double.parseDouble(row.get(cell));
    }

    private static int whole(String cell) {
        return Integer.parseInt(cell);
    }
}
