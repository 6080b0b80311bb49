package productions.motion.dsl.command;

import java.util.ArrayList;
import java.util.List;
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

/** {@code motion plugins info}: everything about one plugin or primitive. */
@Command(name = "info", description = "Tell everything about one plugin or one primitive.")
final class PluginsInfo implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "NAME", description = "A plugin, such as gradient, or a primitive, such as rings.")
    private String name = "";

    PluginsInfo(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        Catalog catalog = Workshop.catalog(common.home());
        List<PrimitiveSpec> found = catalog.specs().stream()
                .filter(s -> s.plugin().equals(name) || s.name().equals(name))
                .toList();
        if (found.isEmpty()) {
            throw unknown(catalog);
        }
        found.forEach(this::describe);
        return 0;
    }

    private Refusal unknown(Catalog catalog) {
        List<String> names =
                new ArrayList<>(catalog.plugins().stream().map(PluginState::id).toList());
        catalog.specs().forEach(s -> names.add(s.name()));
        return new Refusal(
                Refusal.Kind.DATA,
                "No plugin or primitive is called '" + name + "'. " + DidYouMean.sentence(name, names)
                        + "All: motion plugins list.");
    }

    private void describe(PrimitiveSpec spec) {
        talk.give(spec.family().id() + " " + spec.name() + "   (plugin " + spec.plugin() + ", " + spec.license() + ")");
        talk.give("    " + spec.summary());
        for (ParameterSpec parameter : spec.parameters()) {
            talk.give("    " + parameter.signature() + "   " + parameter.help());
        }
        spec.examples().forEach(e -> talk.give("    example: " + e));
    }
}
