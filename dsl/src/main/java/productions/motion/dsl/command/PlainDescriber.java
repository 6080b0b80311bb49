package productions.motion.dsl.command;

import java.util.List;
import productions.motion.knowledge.Depth;
import productions.motion.knowledge.Describer;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Registry;

/** Calls words what they say. Used to open the registries where only words are read or written. */
final class PlainDescriber implements Describer {

    @Override
    public String name(EntryId id, String text, int attempt) {
        String plain = id.aspect().registry() == Registry.LINGUISTIC
                ? id.key().substring(0, Math.max(0, id.key().indexOf('|'))) + " " + text
                : id.aspect().label() + " " + id.key();
        return attempt == 0 ? plain : plain + " again".repeat(attempt);
    }

    @Override
    public Depth depth(EntryId id, List<Double> means) {
        return new Depth(List.of(), 0, "none/1");
    }
}
