package productions.motion.catalog;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginWrapper;
import productions.motion.family.PrimitiveSpec;
import productions.motion.value.Refusal;

/**
 * Loads plugins, one after the other, so that what is wrong with one never touches the next: a plugin that fails is
 * listed with its reason. Plugins are code and run with the user's rights.
 */
public final class Plugins {

    private final PluginHost host = new PluginHost();
    private final List<PrimitiveSpec> primitives = new ArrayList<>();
    private final List<PluginState> states = new ArrayList<>();

    private Plugins() {}

    /** Return a catalog of everything that the plugins in some folders give. */
    public static Catalog load(List<Path> folders) {
        Plugins plugins = new Plugins();
        try {
            Layout.candidates(folders).forEach(plugins::load);
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.TRANSFER, "The plugins in " + folders + " cannot be listed. Check the folders.", e);
        }
        plugins.states.sort(Comparator.comparing(PluginState::id));
        return new Catalog(plugins.primitives, plugins.states);
    }

    // A plugin is foreign code: whatever it throws while it is loaded is its failure, not ours.
    @SuppressWarnings("checkstyle:IllegalCatch")
    private void load(Path path) {
        try {
            String id = host.loadPlugin(path);
            host.startPlugin(id);
            read(host.getPlugin(id));
        } catch (RuntimeException | LinkageError e) {
            states.add(failed(path, e));
        }
    }

    private void read(PluginWrapper plugin) {
        PluginDescriptor about = plugin.getDescriptor();
        List<String> failures = new ArrayList<>();
        if (plugin.getPluginState().isDisabled()) {
            failures.add("It requires Motion " + about.getRequires() + ", and this is " + Engine.VERSION + ".");
        } else if (plugin.getFailedException() != null) {
            failures.add("It could not start: " + plugin.getFailedException() + ".");
        }
        int before = primitives.size();
        if (failures.isEmpty()) {
            for (String name : new TreeSet<>(host.getExtensionClassNames(plugin.getPluginId()))) {
                declare(plugin, name).ifPresent(failures::add);
            }
        }
        int given = primitives.size() - before;
        if (given == 0 && failures.isEmpty()) {
            failures.add("It gives no primitives: its META-INF/extensions.idx is empty or missing.");
        }
        states.add(new PluginState(
                plugin.getPluginId(),
                about.getVersion(),
                text(about.getProvider()),
                text(about.getLicense()),
                text(about.getPluginDescription()),
                given,
                failures));
    }

    @SuppressWarnings("checkstyle:IllegalCatch")
    private Optional<String> declare(PluginWrapper plugin, String className) {
        try {
            PrimitiveSpec spec =
                    Declaration.read(plugin.getPluginClassLoader().loadClass(className), plugin.getPluginId());
            Optional<PrimitiveSpec> taken = primitives.stream()
                    .filter(p -> p.family() == spec.family() && p.name().equals(spec.name()))
                    .findFirst();
            if (taken.isPresent()) {
                return Optional.of("Its " + spec.family().id() + " '" + spec.name()
                        + "' is hidden by the one of plugin " + taken.get().plugin() + ".");
            }
            primitives.add(spec);
            return Optional.empty();
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            return Optional.of(className + ": " + reason(e));
        }
    }

    private static PluginState failed(Path path, Throwable why) {
        return new PluginState(
                path.getFileName().toString(), "", "", "", "", 0, List.of("It cannot be loaded: " + reason(why)));
    }

    private static String reason(Throwable why) {
        String message = why instanceof IllegalArgumentException ? why.getMessage() : why.toString();
        String said = text(message).strip();
        return said.endsWith(".") ? said : said + ".";
    }

    private static String text(@Nullable String maybe) {
        return maybe == null ? "" : maybe;
    }
}
