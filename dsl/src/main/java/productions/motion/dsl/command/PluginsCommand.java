package productions.motion.dsl.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import productions.motion.catalog.Catalog;
import productions.motion.catalog.PluginState;
import productions.motion.family.ParameterSpec;
import productions.motion.family.PrimitiveSpec;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code motion plugins}: which plugins there are, and what they give. */
@Command(
        name = "plugins",
        aliases = "plugin",
        description = "Tell which plugins there are, and what they give.",
        subcommands = {PluginsCommand.Listing.class, PluginsCommand.Info.class})
public final class PluginsCommand implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private HelpOption help = new HelpOption();

    PluginsCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        throw new Refusal(Refusal.Kind.USAGE, "Say 'motion plugins list' or 'motion plugins info NAME'.");
    }

    /** {@code motion plugins list}: one line a plugin. */
    @Command(name = "list", description = "List all plugins, those that failed with their reason.")
    static final class Listing implements Callable<Integer> {

        @picocli.CommandLine.ParentCommand
        private Optional<PluginsCommand> parent = Optional.empty();

        @Mixin
        private Common common = new Common();

        @Override
        public Integer call() {
            Talk talk = parent.orElseThrow().talk;
            List<PluginState> plugins = Workshop.catalog(common.home()).plugins();
            if (common.isJson()) {
                talk.give(json(plugins));
            } else {
                plugins.forEach(p -> lines(talk, p));
            }
            return plugins.stream().allMatch(PluginState::isSound) ? 0 : Refusal.Kind.UNAVAILABLE.exitCode();
        }

        private static void lines(Talk talk, PluginState plugin) {
            String mark = plugin.isSound() ? "✓" : "✗";
            talk.give(String.format(
                    Locale.ROOT,
                    "%s %-14s %-8s %3d primitives   %s",
                    mark,
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

    /** {@code motion plugins info}: everything about one plugin or primitive. */
    @Command(name = "info", description = "Tell everything about one plugin or one primitive.")
    static final class Info implements Callable<Integer> {

        @picocli.CommandLine.ParentCommand
        private Optional<PluginsCommand> parent = Optional.empty();

        @Mixin
        private Common common = new Common();

        @Parameters(paramLabel = "NAME", description = "A plugin, such as gradient, or a primitive, such as rings.")
        private String name = "";

        @Override
        public Integer call() {
            Talk talk = parent.orElseThrow().talk;
            Catalog catalog = Workshop.catalog(common.home());
            List<PrimitiveSpec> found = catalog.specs().stream()
                    .filter(s -> s.plugin().equals(name) || s.name().equals(name))
                    .toList();
            if (found.isEmpty()) {
                throw unknown(catalog);
            }
            found.forEach(s -> describe(talk, s));
            return 0;
        }

        private Refusal unknown(Catalog catalog) {
            List<String> names = new java.util.ArrayList<>(
                    catalog.plugins().stream().map(PluginState::id).toList());
            catalog.specs().forEach(s -> names.add(s.name()));
            return new Refusal(
                    Refusal.Kind.DATA,
                    "No plugin or primitive is called '" + name + "'. " + DidYouMean.sentence(name, names)
                            + "All: motion plugins list.");
        }

        private static void describe(Talk talk, PrimitiveSpec spec) {
            talk.give(spec.family().id() + " " + spec.name() + "   (plugin " + spec.plugin() + ", " + spec.license() + ")");
            talk.give("    " + spec.summary());
            for (ParameterSpec parameter : spec.parameters()) {
                talk.give("    " + parameter.signature() + "   " + parameter.help());
            }
            spec.examples().forEach(e -> talk.give("    example: " + e));
        }
    }
}
