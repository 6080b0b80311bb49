package productions.motion.store;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings commands of older journals into the present form, a step a version, while they are read. Files stay as they are:
 * a journal is only ever added to, and a part that was begun in an older form is not continued.
 *
 * <p>Version 2 added notes to version 1 and changed nothing else.
 */
final class Migrations {

    private static final List<UnaryOperator<JsonNode>> STEPS = List.of(Migrations::fromZero);

    private Migrations() {}

    /** Return a command in the present form. */
    static byte[] toPresent(int version, byte[] bytes, int from, int to) {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode command = mapper.readTree(Arrays.copyOfRange(bytes, from, to));
        for (UnaryOperator<JsonNode> step : STEPS.subList(version, CommandReader.OLDEST)) {
            command = step.apply(command);
        }
        return mapper.writeValueAsBytes(command);
    }

    /**
     * Version 0 had no header, and a sighting was a bare list: aspect, key, count, milliseconds, prompt, name or null, then
     * the numbers.
     */
    private static JsonNode fromZero(JsonNode old) {
        ObjectNode command = new ObjectMapper().createObjectNode();
        command.set("s", old.get("s"));
        command.set("run", old.get("id"));
        ArrayNode sightings = command.putArray("saw");
        for (JsonNode sighting : old.get("o")) {
            command.set("at", sighting.get(3));
            command.set("prompt", sighting.get(4));
            ObjectNode saw = sightings.addObject();
            saw.put("id", sighting.get(0).asString() + ":" + sighting.get(1).asString());
            saw.set("n", sighting.get(2));
            if (!sighting.get(5).isNull()) {
                saw.set("name", sighting.get(5));
            }
            ArrayNode numbers = saw.putArray("v");
            for (int i = 6; i < sighting.size(); i++) {
                numbers.add(sighting.get(i));
            }
        }
        return command;
    }
}
