package productions.motion.dsl.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import productions.motion.catalog.Catalog;
import productions.motion.dsl.recipe.Recipes;
import productions.motion.value.Refusal;

/** {@code motion lint}: check recipes without running them. */
@Command(
        name = "lint",
        description = "Check recipes without running anything of them.",
        footer = {"", "Example:", "  motion lint recipes/films/storm.groovy"})
public final class LintRecipe implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "RECIPE", arity = "1..*", description = "Recipes, Groovy files.")
    private List<Path> recipes = List.of();

    LintRecipe(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        Catalog catalog = Workshop.catalog(common.home());
        int code = 0;
        for (Path recipe : recipes) {
            try {
                Recipes.lint(recipe.toString(), Recipes.text(recipe), catalog);
                talk.give(recipe + ": ok");
            } catch (Refusal refusal) {
                talk.fail(String.valueOf(refusal.getMessage()));
                code = refusal.kind().exitCode();
            }
        }
        return code;
    }
}
