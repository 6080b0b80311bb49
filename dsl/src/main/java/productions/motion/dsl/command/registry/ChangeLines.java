package productions.motion.dsl.command.registry;

import productions.motion.knowledge.ChangeSet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells of change sets. */
final class ChangeLines {

    private final RegistryOptions options;

    ChangeLines(RegistryOptions options) {
        this.options = options;
    }

    /** Tell what was changed, and how it is taken back. */
    void done(ChangeSet set) {
        if (options.isJson()) {
            options.give(json(set));
            return;
        }
        set.changes().forEach(change -> options.give(line(change)));
        options.say("Take it back with: motion registry revert " + set.id());
    }

    /** Tell of a change set among others. */
    void list(ChangeSet set) {
        options.give(set.id() + "   " + Texts.day(set.at()) + "   "
                + (set.reverted() ? "taken back   " : "") + set.changes().size()
                + (set.changes().size() == 1 ? " change   " : " changes   ") + set.reason());
        set.changes().stream().limit(3).forEach(change -> options.give("    " + line(change)));
    }

    ObjectNode json(ChangeSet set) {
        ObjectNode node = options.object()
                .put("id", set.id())
                .put("at", set.at().toString())
                .put("reason", set.reason())
                .put("reverted", set.reverted());
        ArrayNode changes = node.putArray("changes");
        set.changes()
                .forEach(change -> changes.addObject()
                        .put("id", change.id().toString())
                        .put("before", change.before())
                        .put("after", change.after()));
        return node;
    }

    static String line(ChangeSet.Change change) {
        return change.before() + " → " + change.after() + "   " + change.id();
    }
}
