package productions.motion.dsl.recipe;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import productions.motion.knowledge.Entry;
import productions.motion.loop.Limits;
import productions.motion.loop.Plan;

/**
 * One loop that a recipe asks for.
 *
 * @param standard how its workflow works where the recipe says nothing
 * @param edits what the recipe says, in order
 * @param limits when it has done enough
 * @param found hears of every entry that it discovers
 */
public record LoopOrder(Plan standard, List<UnaryOperator<Plan>> edits, Limits limits, Consumer<Entry> found) {

    public LoopOrder {
        edits = List.copyOf(edits);
    }

    /** Return how it works: what the recipe says goes over the settings of a user, and these over the standard. */
    public Plan plan(UnaryOperator<Plan> settings) {
        Plan plan = settings.apply(standard);
        for (UnaryOperator<Plan> edit : edits) {
            plan = edit.apply(plan);
        }
        return plan;
    }
}
