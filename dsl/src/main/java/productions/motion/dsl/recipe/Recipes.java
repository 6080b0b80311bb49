package productions.motion.dsl.recipe;

import groovy.lang.Binding;
import groovy.lang.GroovyClassLoader;
import groovy.lang.GroovyRuntimeException;
import groovy.lang.GroovyShell;
import groovy.lang.MissingMethodException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.MultipleCompilationErrorsException;
import org.codehaus.groovy.control.messages.SyntaxErrorMessage;
import productions.motion.catalog.Catalog;
import productions.motion.value.Refusal;

/** Reads recipes. They are code and run with the user's rights. */
public final class Recipes {

    private static final String SCRIPT = "Recipe_";

    private Recipes() {}

    /** Return the films that a recipe file asks for. */
    public static List<FilmOrder> read(Path file, List<String> arguments, Catalog catalog) {
        return recipe(file, arguments, catalog).orders();
    }

    /** Return the loops that a recipe file asks for. */
    public static List<LoopOrder> loops(Path file, List<String> arguments, Catalog catalog) {
        return recipe(file, arguments, catalog).loops();
    }

    private static Recipe recipe(Path file, List<String> arguments, Catalog catalog) {
        try {
            return recipe(file.getFileName().toString(), Files.readString(file), arguments, catalog);
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.MISSING,
                    "The recipe '" + file + "' cannot be read. Check its name and its rights.",
                    e);
        }
    }

    /**
     * Return the films that the text of a recipe asks for.
     *
     * @param name what to call it in messages
     * @param text the recipe
     * @param arguments what stood after {@code --}
     * @param catalog where its primitives are looked up
     */
    public static List<FilmOrder> read(String name, String text, List<String> arguments, Catalog catalog) {
        return recipe(name, text, arguments, catalog).orders();
    }

    private static Recipe recipe(String name, String text, List<String> arguments, Catalog catalog) {
        CompilerConfiguration configuration = new CompilerConfiguration();
        configuration.setScriptBaseClass(Recipe.class.getName());
        Binding binding = new Binding();
        binding.setVariable("arguments", List.copyOf(arguments));
        try (GroovyClassLoader loader = new GroovyClassLoader(Recipes.class.getClassLoader(), configuration)) {
            Recipe recipe = (Recipe) new GroovyShell(loader, binding, configuration).parse(text, SCRIPT + ".groovy");
            recipe.use(catalog);
            recipe.run();
            return recipe;
        } catch (MultipleCompilationErrorsException e) {
            throw new Refusal(Refusal.Kind.DATA, syntax(name, e), e);
        } catch (MissingMethodException e) {
            Refusal unknown = Words.unknownVerb(e.getMethod());
            throw new Refusal(Refusal.Kind.DATA, name + ":" + line(e) + ": " + unknown.getMessage(), e);
        } catch (Refusal | GroovyRuntimeException e) {
            throw new Refusal(Refusal.Kind.DATA, name + ":" + line(e) + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.TRANSFER, "The recipe " + name + " could not be closed. Try again.", e);
        }
    }

    private static String syntax(String name, MultipleCompilationErrorsException e) {
        if (e.getErrorCollector().getError(0) instanceof SyntaxErrorMessage message) {
            return name + ":" + message.getCause().getLine() + ":"
                    + message.getCause().getStartColumn() + ": "
                    + message.getCause().getOriginalMessage() + ". Mend the line.";
        }
        return name + ": " + e.getMessage();
    }

    private static int line(Throwable e) {
        for (StackTraceElement element : e.getStackTrace()) {
            if (element.getClassName().startsWith(SCRIPT)) {
                return element.getLineNumber();
            }
        }
        return 0;
    }
}
