package productions.motion.dsl.command;

import java.nio.file.Path;
import java.util.List;
import productions.motion.extract.Distance;
import productions.motion.value.Observation;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A comparison of two films as JSON. */
final class CompareJson {

    private CompareJson() {}

    static String of(Path one, Path other, List<Distance> distances, List<Decision> decisions, Path sheet) {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode root = mapper.createObjectNode();
        root.put("one", one.toString()).put("other", other.toString());
        root.put(
                "distance",
                ExtractNode.rounded(distances.stream()
                        .mapToDouble(Distance::value)
                        .average()
                        .orElse(0)));
        ArrayNode aspects = root.putArray("aspects");
        for (Distance distance : distances) {
            ObjectNode node = aspects.addObject();
            node.put("aspect", distance.aspect()).put("distance", ExtractNode.rounded(distance.value()));
            observed(node.putObject("one"), distance.one());
            observed(node.putObject("other"), distance.other());
        }
        ArrayNode decided = root.putArray("decided");
        decisions.forEach(d -> decided.addObject()
                .put("aspect", d.aspect())
                .put("one", d.one())
                .put("other", d.other()));
        root.put("sheet", sheet.toString());
        return mapper.writeValueAsString(root);
    }

    private static void observed(ObjectNode node, List<Observation> observations) {
        observations.forEach(o -> ExtractNode.film(node, o));
    }
}
