package productions.motion.dsl.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import productions.motion.catalog.Catalog;
import productions.motion.catalog.Plugins;
import productions.motion.dsl.command.loop.Spool;
import productions.motion.dsl.command.loop.Works;
import productions.motion.dsl.command.registry.Shelf;
import productions.motion.family.Family;
import productions.motion.grow.Descriptions;
import productions.motion.grow.OriginSightings;
import productions.motion.knowledge.Describer;
import productions.motion.knowledge.Dictionary;
import productions.motion.knowledge.Entries;
import productions.motion.knowledge.Knowledge;
import productions.motion.knowledge.Registries;
import productions.motion.origins.GrownKnowledge;
import productions.motion.origins.OriginsKnowledge;
import productions.motion.origins.WordTables;
import productions.motion.store.RegistryStore;
import productions.motion.studio.Studio;
import productions.motion.value.Refusal;

/** Puts the parts together: the one place where commands get a catalog and a studio from. */
public final class Workshop {

    /** What a studio can do without. */
    private static final Set<Family> OPTIONAL = Set.of(Family.EXTRACTION, Family.PROJECTOR);

    private Workshop() {}

    /** The tables of the installation: the same for every command of a process, and read when one first needs them. */
    private static final class Ground {
        private static final OriginsKnowledge KNOWLEDGE = new OriginsKnowledge();
        private static final Dictionary DICTIONARY = new WordTables();
    }

    /** Return the primitives that are installed. */
    public static Catalog catalog(Home home) {
        return Plugins.load(home.pluginFolders());
    }

    /** Return what is known at this moment, for reading: also while another process writes. */
    public static Knowledge knowledge(Home home, Catalog catalog) {
        return knowledge(entries(home, catalog));
    }

    /** Return what is known with what some registries hold, now and later. */
    static Knowledge knowledge(Entries entries) {
        return new GrownKnowledge(Ground.KNOWLEDGE, entries);
    }

    /** Return what the loops of a home work with. */
    public static Works works(Optional<Path> home) {
        Home place = home.map(Home::new).orElseGet(Home::fromEnvironment);
        return new HomeWorks(place, catalog(place));
    }

    /** Return what says what entries are called and made of. */
    static Describer describer(Catalog catalog) {
        return new Descriptions(catalog, Ground.KNOWLEDGE.origins(), Ground.DICTIONARY);
    }

    /** Open the registries for reading. */
    static Entries entries(Home home, Catalog catalog) {
        return reading(home, catalog);
    }

    /** Open the registries for reading, with what people changed in them. */
    static Registries reading(Home home, Catalog catalog) {
        return RegistryStore.reading(home.registries(), describer(catalog));
    }

    /**
     * Open the registries for writing, which only one process at a time can; they hold the origins from the first time
     * on, and take in what was left for them.
     */
    static Registries registries(Home home, Catalog catalog) {
        Registries registries = RegistryStore.open(home.registries(), describer(catalog));
        OriginSightings.plant(registries, Ground.KNOWLEDGE.origins(), catalog);
        new Spool(home.folder()).takeIn(registries);
        return registries;
    }

    /** Return what prompts are understood by in a home; what entries are called does not matter for that. */
    static Knowledge words(Home home) {
        return Files.isDirectory(home.registries())
                ? new GrownKnowledge(Ground.KNOWLEDGE, RegistryStore.reading(home.registries(), new PlainDescriber()))
                : Ground.KNOWLEDGE;
    }

    /** Return the registries of a home for the commands that look into them. */
    static Shelf shelf(Optional<Path> home) {
        Home place = home.map(Home::new).orElseGet(Home::fromEnvironment);
        return new HomeShelf(place, catalog(place));
    }

    /** Return what everybody starts from. */
    static Knowledge origins() {
        return Ground.KNOWLEDGE;
    }

    static Dictionary dictionary() {
        return Ground.DICTIONARY;
    }

    /** Return a studio that knows the origins alone. */
    public static Studio studio(Catalog catalog) {
        return studio(catalog, Ground.KNOWLEDGE);
    }

    /** Return a studio, or refuse where a family has no primitive at all. */
    public static Studio studio(Catalog catalog, Knowledge knowledge) {
        for (Family family : Family.values()) {
            if (!OPTIONAL.contains(family) && catalog.specs(family).isEmpty()) {
                throw new Refusal(
                        Refusal.Kind.UNAVAILABLE,
                        "No plugin gives anything for " + family.id()
                                + ". See what is wrong with 'motion plugins list'.");
            }
        }
        return new Studio(catalog, knowledge);
    }
}
