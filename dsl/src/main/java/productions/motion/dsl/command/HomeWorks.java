package productions.motion.dsl.command;

import java.nio.file.Path;
import java.util.function.Function;
import productions.motion.catalog.Catalog;
import productions.motion.dsl.command.loop.Works;
import productions.motion.knowledge.Entries;
import productions.motion.knowledge.Knowledge;
import productions.motion.knowledge.Registries;
import productions.motion.scene.Instruction;
import productions.motion.scene.SceneJson;

/**
 * What the loops of a home work with.
 *
 * @param home the home
 * @param catalog the primitives there are
 */
record HomeWorks(Home home, Catalog catalog) implements Works {

    @Override
    public Path folder() {
        return home.folder();
    }

    @Override
    public Registries open() {
        return Workshop.registries(home, catalog);
    }

    @Override
    public Registries reading() {
        return Workshop.reading(home, catalog);
    }

    @Override
    public Knowledge knowledge(Entries entries) {
        return Workshop.knowledge(entries);
    }

    @Override
    public Function<Instruction, String> writer() {
        return new InstructionJson(new SceneJson(catalog).mapper())::write;
    }
}
