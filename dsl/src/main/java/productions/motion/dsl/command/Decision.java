package productions.motion.dsl.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import productions.motion.catalog.Catalog;
import productions.motion.scene.Choice;
import productions.motion.scene.Scene;

/**
 * What was decided differently in two films.
 *
 * @param aspect what was decided
 * @param one what it came to in the one; a dash where it was not decided
 * @param other what it came to in the other
 */
record Decision(String aspect, String one, String other) {

    private static final String NONE = "-";

    /** Return what differs between two films of ours; nothing where one of them is not. */
    static List<Decision> between(Path one, Path other, Catalog catalog) {
        Optional<Scene> first = Story.of(one, catalog);
        Optional<Scene> second = Story.of(other, catalog);
        if (first.isEmpty() || second.isEmpty()) {
            return List.of();
        }
        Map<String, String> mine = values(first.get());
        Map<String, String> theirs = values(second.get());
        Set<String> aspects = new LinkedHashSet<>(mine.keySet());
        aspects.addAll(theirs.keySet());
        return aspects.stream()
                .map(a -> new Decision(a, mine.getOrDefault(a, NONE), theirs.getOrDefault(a, NONE)))
                .filter(d -> !d.one().equals(d.other()))
                .toList();
    }

    private static Map<String, String> values(Scene scene) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("prompt", scene.prompt());
        values.put("seed", String.valueOf(scene.seed().value()));
        for (Choice choice : scene.choices()) {
            values.put(choice.aspect(), choice.value());
        }
        return values;
    }
}
