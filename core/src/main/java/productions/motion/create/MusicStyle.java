package productions.motion.create;

import java.util.List;
import java.util.Optional;
import productions.motion.value.Rows;

/**
 * A kind of music.
 *
 * @param name such as {@code deep_house}
 * @param slowest the least of its tempo, in beats per minute
 * @param fastest the greatest of its tempo, in beats per minute
 * @param instruments what plays
 */
record MusicStyle(String name, double slowest, double fastest, List<String> instruments) {

    private static final List<MusicStyle> WRITTEN = Rows.words(MusicStyle.class, "music.txt").stream()
            .map(row -> new MusicStyle(
                    row.get(0),
                    Double.parseDouble(row.get(1)),
                    Double.parseDouble(row.get(2)),
                    row.subList(3, row.size())))
            .toList();

    MusicStyle {
        instruments = List.copyOf(instruments);
    }

    /** Return the names of all kinds. */
    static List<String> names() {
        return WRITTEN.stream().map(MusicStyle::name).toList();
    }

    /** Return the kind of a name. */
    static Optional<MusicStyle> of(String name) {
        return WRITTEN.stream().filter(s -> s.name().equals(name)).findFirst();
    }
}
