package productions.motion.catalog;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.pf4j.CompoundPluginLoader;
import org.pf4j.DefaultPluginManager;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginLoader;
import org.pf4j.PropertiesPluginDescriptorFinder;

/** PF4J set up our way: one descriptor file in every layout, and the words of the engine shared with all plugins. */
final class PluginHost extends DefaultPluginManager {

    PluginHost() {
        super(List.<Path>of());
        // Without a version PF4J does not check what a plugin requires.
        setSystemVersion(Engine.VERSION);
    }

    @Override
    protected PluginDescriptorFinder createPluginDescriptorFinder() {
        return new PropertiesPluginDescriptorFinder() {
            @Override
            protected Path getPropertiesPath(Path plugin, String fileName) {
                return Layout.isJar(plugin)
                        ? super.getPropertiesPath(plugin, fileName)
                        : Layout.classes(plugin).resolve(fileName);
            }
        };
    }

    @Override
    protected PluginLoader createPluginLoader() {
        return new CompoundPluginLoader().add(new Loader());
    }

    private final class Loader implements PluginLoader {

        @Override
        public boolean isApplicable(Path plugin) {
            return true;
        }

        @Override
        public ClassLoader loadPlugin(Path plugin, PluginDescriptor descriptor) {
            PluginClassLoader loader = new SharedWords(descriptor);
            loader.addFile((Layout.isJar(plugin) ? plugin : Layout.classes(plugin)).toFile());
            for (String libraries : List.of("lib", "target/lib")) {
                File[] jars = plugin.resolve(libraries).toFile().listFiles((folder, name) -> name.endsWith(".jar"));
                for (File jar : jars == null ? new File[0] : jars) {
                    loader.addFile(jar);
                }
            }
            return loader;
        }
    }

    /** Loads a plugin's own classes itself, but shares the engine's: a copy packed into a plugin would be another type. */
    private final class SharedWords extends PluginClassLoader {

        SharedWords(PluginDescriptor descriptor) {
            super(PluginHost.this, descriptor, PluginHost.class.getClassLoader());
        }

        @Override
        protected boolean shouldDelegateToParent(String className) {
            return super.shouldDelegateToParent(className)
                    || className.startsWith("org.slf4j.")
                    || className.startsWith("productions.motion.")
                            && !className.startsWith("productions.motion.plugins.");
        }
    }
}
