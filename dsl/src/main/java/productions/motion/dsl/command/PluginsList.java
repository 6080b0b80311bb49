package productions.motion.dsl.command;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import productions.motion.catalog.PluginState;
import productions.motion.value.Refusal;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code motion plugins list}: one line a plugin. */
@Command(name = "list", description = "List all plugins, those that failed with their reason.")
final class PluginsList implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private Common common = new Common();

    PluginsList(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        List<PluginState> plugins = Workshop.catalog(common.home()).plugins();
        if (common.isJson()) {
            talk.give(json(plugins));
        } else {
            plugins.forEach(this::lines);
        }
        return plugins.stream().allMatch(PluginState::isSound) ? 0 : Refusal.Kind.UNAVAILABLE.exitCode();
    }

    private void lines(PluginState plugin) {
        talk.give(String.format(
                Locale.ROOT,
                "%s %-14s %-8s %3d primitives   %s",
                plugin.isSound() ? "✓" : "✗",
                plugin.id(),
                plugin.version(),
                plugin.primitives(),
                plugin.description()));
        plugin.failures().forEach(f -> talk.give("    " + f));
    }

    private static String json(List<PluginState> plugins) {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode root = mapper.createObjectNode();
        ArrayNode array = root.putArray("plugins");
        for (PluginState plugin : plugins) {
            ArrayNode failures = array.addObject()
                    .put("id", plugin.id())
                    .put("version", plugin.version())
                    .put("provider", plugin.provider())
                    .put("license", plugin.license())
                    .put("description", plugin.description())
                    .put("primitives", plugin.primitives())
                    .putArray("failures");
            plugin.failures().forEach(failures::add);
        }
        return mapper.writeValueAsString(root);
    }
}
