package productions.motion.dsl.command;

import java.nio.file.Files;
import productions.motion.catalog.Catalog;
import productions.motion.dsl.command.registry.Shelf;
import productions.motion.knowledge.Describer;
import productions.motion.knowledge.Dictionary;
import productions.motion.knowledge.Knowledge;
import productions.motion.knowledge.Registries;

/**
 * The registries of a home.
 *
 * @param home where they are
 * @param catalog the ways of naming that are installed
 */
record HomeShelf(Home home, Catalog catalog) implements Shelf {

    @Override
    public Registries open() {
        return Workshop.registries(home, catalog);
    }

    /** The first look plants the origins, where that may be: they are what there is to be seen. */
    @Override
    public Registries reading() {
        if (!Files.isDirectory(home.registries()) && home.isWritable()) {
            open().close();
        }
        return Workshop.reading(home, catalog);
    }

    @Override
    public Describer describer() {
        return Workshop.describer(catalog);
    }

    @Override
    public Dictionary dictionary() {
        return Workshop.dictionary();
    }

    @Override
    public Knowledge knowledge() {
        return Workshop.origins();
    }
}
