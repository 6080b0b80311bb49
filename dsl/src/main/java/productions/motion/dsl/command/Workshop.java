package productions.motion.dsl.command;

import java.util.Set;
import productions.motion.catalog.Catalog;
import productions.motion.catalog.Plugins;
import productions.motion.family.Family;
import productions.motion.origins.OriginsKnowledge;
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
