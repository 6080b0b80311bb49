package productions.motion.dsl.command;

import java.nio.file.Files;
import java.util.Set;
import productions.motion.catalog.Catalog;
import productions.motion.catalog.Plugins;
import productions.motion.family.Family;
import productions.motion.knowledge.Knowledge;
import productions.motion.knowledge.Registries;
import productions.motion.origins.GrownKnowledge;
import productions.motion.origins.OriginsKnowledge;
import productions.motion.store.RegistryStore;
import productions.motion.studio.Studio;
import productions.motion.value.Refusal;

/** Puts the parts together: the one place where commands get a catalog and a studio from. */
final class Workshop {

    /** What a studio can do without. */
    private static final Set<Family> OPTIONAL = Set.of(Family.EXTRACTION, Family.PROJECTOR);

    private Workshop() {}

    static Catalog catalog(Home home) {
        return Plugins.load(home.pluginFolders());
    }

    /** Return the words of a home, with those taught there. */
    static Knowledge words(Home home) {
        OriginsKnowledge ground = new OriginsKnowledge();
        return Files.isDirectory(home.registries())
                ? new GrownKnowledge(ground, RegistryStore.reading(home.registries(), new PlainDescriber()))
                : ground;
    }

    /** Open the registries for writing, which only one process at a time can. */
    static Registries registries(Home home, Catalog catalog) {
        return RegistryStore.open(home.registries(), new PlainDescriber());
    }

    static Studio studio(Catalog catalog) {
        for (Family family : Family.values()) {
            if (!OPTIONAL.contains(family) && catalog.specs(family).isEmpty()) {
                throw new Refusal(
                        Refusal.Kind.UNAVAILABLE,
                        "No plugin gives anything for " + family.id()
                                + ". See what is wrong with 'motion plugins list'.");
            }
        }
        return new Studio(catalog, new OriginsKnowledge());
    }
}
