package productions.motion.dsl.recipe;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The verbs of the recipe language, for those who show or complete them. */
public final class Verbs {

    private Verbs() {}

    /** Return the verbs that a line of a recipe begins with, outside of any block. */
    public static List<String> first() {
        return Lint.Block.RECIPE.verbs();
    }

    /** Return every verb with the block it belongs to; one that several have belongs to the widest. */
    public static Map<String, String> all() {
        Map<String, String> verbs = new TreeMap<>();
        for (Lint.Block block : Lint.Block.values()) {
            block.verbs().forEach(v -> verbs.putIfAbsent(v, block.id()));
        }
        return verbs;
    }
}
