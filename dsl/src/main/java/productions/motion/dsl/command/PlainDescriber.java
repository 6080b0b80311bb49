package productions.motion.dsl.command;

import java.util.List;
import productions.motion.knowledge.Depth;
import productions.motion.knowledge.Describer;
import productions.motion.knowledge.EntryId;

/** Calls things what their keys say: for commands that read words and show no name, so that no plugin need be loaded. */
final class PlainDescriber implements Describer {

    @Override
    public String name(EntryId id, String text, int attempt) {
        return id + " again".repeat(attempt);
    }

    @Override
    public Depth depth(EntryId id, List<Double> means) {
        return new Depth(List.of(), 0, "none/1");
    }
}
