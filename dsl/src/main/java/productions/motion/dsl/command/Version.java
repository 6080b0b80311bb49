package productions.motion.dsl.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import productions.motion.catalog.Engine;
import productions.motion.scene.Manifest;
import tools.jackson.databind.json.JsonMapper;

/** {@code motion version}: which Motion this is. */
@Command(name = "version", description = "Tell which Motion this is.")
public final class Version implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private Common common = new Common();

    Version(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        if (common.isJson()) {
            JsonMapper mapper = JsonMapper.builder().build();
            talk.give(mapper.writeValueAsString(mapper.createObjectNode()
                    .put("motion", Engine.VERSION)
                    .put("film_schema", Manifest.SCHEMA)
                    .put("java", System.getProperty("java.version"))));
        } else {
            talk.give("motion " + Engine.VERSION + " on Java " + System.getProperty("java.version"));
        }
        return 0;
    }
}
