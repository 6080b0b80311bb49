package productions.motion.dsl.command;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import productions.motion.scene.Domain;
import productions.motion.scene.Meaning;
import tools.jackson.databind.node.ObjectNode;

/** What a prompt does not want, in neutral fields. */
final class AvoidedJson {

    /** Kinds that have a field of their own; whatever else is refused stands in {@code avoid}. */
    private static final Map<Domain, String> FIELDS = new EnumMap<>(Map.ofEntries(
            Map.entry(Domain.COLOR, "avoid_colors"),
            Map.entry(Domain.PALETTE, "avoid_palette"),
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

    void put(List<Meaning> excluded) {
        List<Meaning> named = excluded.stream().filter(m -> !m.isHint()).toList();
        FIELDS.forEach((domain, field) -> NeutralJson.list(json, field, NeutralJson.of(named, domain)));
        NeutralJson.list(json, "avoid", named.stream().filter(m -> !FIELDS.containsKey(m.domain())));
    }
}
