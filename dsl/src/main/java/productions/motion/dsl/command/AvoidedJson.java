package productions.motion.dsl.command;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import productions.motion.scene.Domain;
import productions.motion.scene.Meaning;
import productions.motion.scene.Span;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a prompt does not want, in neutral fields. */
final class AvoidedJson {

    /** Kinds that have a field of their own; whatever else is refused stands in {@code avoid}. */
    private static final Map<Domain, String> FIELDS = new EnumMap<>(Map.ofEntries(
            Map.entry(Domain.COLOR, "avoid_colors"),
            Map.entry(Domain.PALETTE, "avoid_palette"),
            Map.entry(Domain.TEMPERATURE, "avoid_palette"),
            Map.entry(Domain.MOTION, "avoid_motion"),
            Map.entry(Domain.CAMERA, "avoid_camera"),
            Map.entry(Domain.TRANSITION, "avoid_transition"),
            Map.entry(Domain.LIGHT, "avoid_lighting"),
            Map.entry(Domain.TONE, "avoid_mood"),
            Map.entry(Domain.SETTING, "avoid_setting"),
            Map.entry(Domain.STYLE, "avoid_style"),
            Map.entry(Domain.GENRE, "avoid_genre")));

    private final ObjectNode json;

    AvoidedJson(ObjectNode json) {
        this.json = json;
    }

    /** One word may mean several things; it stands in the field of what it means first. */
    void put(List<Meaning> excluded) {
        Set<Span> told = new HashSet<>();
        for (Meaning meaning : excluded) {
            boolean typed = meaning.span().end() > meaning.span().start();
            if (!meaning.isHint() && (!typed || told.add(meaning.span()))) {
                add(
                        FIELDS.getOrDefault(meaning.domain(), "avoid"),
                        meaning.reading().name());
            }
        }
    }

    private void add(String field, String name) {
        ArrayNode names = json.withArray(field);
        if (names.valueStream().noneMatch(n -> n.asString().equals(name))) {
            names.add(name);
        }
    }
}
