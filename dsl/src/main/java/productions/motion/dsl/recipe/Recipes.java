package productions.motion.dsl.recipe;

import groovy.lang.Binding;
import groovy.lang.GroovyClassLoader;
import groovy.lang.GroovyRuntimeException;
import groovy.lang.GroovyShell;
import groovy.lang.MissingMethodException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.codehaus.groovy.ast.ModuleNode;
import org.codehaus.groovy.control.CompilationFailedException;
import org.codehaus.groovy.control.CompilationUnit;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.MultipleCompilationErrorsException;
import org.codehaus.groovy.control.Phases;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.messages.SyntaxErrorMessage;
import org.codehaus.groovy.syntax.SyntaxException;
import productions.motion.catalog.Catalog;
import productions.motion.value.Cancellation;
import productions.motion.value.Refusal;

/** Reads recipes. They are code and run with the user's rights. */
public final class Recipes {

    private static final String SCRIPT = "Recipe_";

    /** What would fetch or run code while a recipe is only compiled. */
    private static final Set<String> ACTIVE =
            Set.of("ASTTest", "Grab", "Grapes", "GrabConfig", "GrabResolver", "GrabExclude");

    private Recipes() {}

    /**
     * What came of reading a recipe.
     *
     * @param orders the films it asks for
     * @param loops the loops it asks for
     * @param value what its last line came to, if anything
     */
    public record Reading(List<FilmOrder> orders, List<LoopOrder> loops, Optional<Object> value) {

        public Reading {
            orders = List.copyOf(orders);
            loops = List.copyOf(loops);
        }
    }

    /** Return the loops that a recipe file asks for. */
    public static List<LoopOrder> loops(Path file, List<String> arguments, Catalog catalog) {
        return read(file.getFileName().toString(), text(file), binding(arguments), catalog, new Cancellation())
                .loops();
    }

    /** Return the text of a recipe file. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.MISSING,
                    "The recipe '" + file + "' cannot be read. Check its name and its rights.",
                    e);
        }
    }

    /** Return the films that a recipe file asks for. */
    public static List<FilmOrder> read(Path file, List<String> arguments, Catalog catalog) {
        return read(file.getFileName().toString(), text(file), arguments, catalog);
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
        return read(name, text, binding(arguments), catalog, new Cancellation()).orders();
    }

    /** Return the variables that a recipe has from the start: {@code arguments}, and {@code options} by name. */
    public static Binding binding(List<String> arguments) {
        Binding binding = new Binding();
        binding.setVariable("arguments", List.copyOf(arguments));
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).startsWith("--")) {
                String[] parts = arguments.get(i).substring(2).split("=", 2);
                boolean hasNext =
                        i + 1 < arguments.size() && !arguments.get(i + 1).startsWith("--");
                options.put(parts[0], parts.length == 2 ? parts[1] : hasNext ? arguments.get(i + 1) : "true");
            }
        }
        binding.setVariable("options", options);
        return binding;
    }

    /**
     * Read a recipe: check it, then run it. It asks for films; nothing is rendered.
     *
     * @param name what to call it in messages
     * @param text the recipe
     * @param binding its variables, which it may change
     * @param catalog where its primitives are looked up
     * @param stop can stop it
     */
    public static Reading read(String name, String text, Binding binding, Catalog catalog, Cancellation stop) {
        Set<String> known = new HashSet<>();
        binding.getVariables().keySet().forEach(k -> known.add(String.valueOf(k)));
        lint(name, text, catalog, known);
        CompilerConfiguration configuration = configuration();
        try (GroovyClassLoader loader = new GroovyClassLoader(Recipes.class.getClassLoader(), configuration)) {
            Recipe recipe = (Recipe) new GroovyShell(loader, binding, configuration).parse(text, SCRIPT + ".groovy");
            recipe.use(catalog, stop);
            FutureTask<Object> task = new FutureTask<>(recipe::run);
            task.run();
            return new Reading(recipe.orders(), recipe.loops(), Optional.ofNullable(task.get()));
        } catch (MultipleCompilationErrorsException e) {
            throw Problem.refusal(Refusal.Kind.DATA, name, text, syntax(e));
        } catch (ExecutionException e) {
            throw failed(name, text, e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("Somebody interrupted a recipe. Ask for a cancellation instead.", e);
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.TRANSFER, "The recipe " + name + " could not be closed. Try again.", e);
        }
    }

    /** Whatever a recipe throws is told with its line: it is code of the user's. */
    private static RuntimeException failed(String name, String text, Throwable cause) {
        if (cause instanceof MissingMethodException missing
                && missing.getType() != null
                && Recipe.class.isAssignableFrom(missing.getType())) {
            Refusal unknown = Words.unknownVerb("recipe", missing.getMethod(), Words.of(Recipe.class));
            return at(name, text, cause, String.valueOf(unknown.getMessage()), Refusal.Kind.DATA);
        }
        if (cause instanceof Refusal refusal) {
            return at(name, text, cause, String.valueOf(cause.getMessage()), refusal.kind());
        }
        boolean speaks = cause instanceof GroovyRuntimeException || cause instanceof ArithmeticException;
        String what = speaks ? "" : cause.getClass().getSimpleName() + ": ";
        return at(name, text, cause, sentence(what + cause.getMessage()), Refusal.Kind.DATA);
    }

    /** Check a recipe without running any of it; refuse it with all that is wrong. */
    public static void lint(String name, String text, Catalog catalog) {
        lint(name, text, catalog, Set.of("arguments", "options"));
    }

    private static void lint(String name, String text, Catalog catalog, Set<String> known) {
        List<Problem> needs = Header.check(text, catalog);
        if (!needs.isEmpty()) {
            throw Problem.refusal(Refusal.Kind.UNAVAILABLE, name, text, needs);
        }
        try {
            List<Problem> problems = new ArrayList<>();
            ModuleNode parsed = compiled(text, Phases.CONVERSION);
            problems.addAll(active(parsed));
            if (problems.isEmpty()) {
                problems.addAll(Lint.check(parsed, catalog, known));
            }
            if (!problems.isEmpty()) {
                throw Problem.refusal(Refusal.Kind.DATA, name, text, problems);
            }
            compiled(text, Phases.CLASS_GENERATION);
        } catch (MultipleCompilationErrorsException e) {
            throw Problem.refusal(Refusal.Kind.DATA, name, text, syntax(e));
        } catch (CompilationFailedException e) {
            throw new Refusal(Refusal.Kind.DATA, name + ": " + e.getMessage(), e);
        }
    }

    private static ModuleNode compiled(String text, int phase) {
        try (GroovyClassLoader loader = new GroovyClassLoader(Recipes.class.getClassLoader())) {
            CompilationUnit unit = new CompilationUnit(configuration(), null, loader);
            SourceUnit source = unit.addSource(SCRIPT + ".groovy", text);
            unit.compile(phase);
            return source.getAST();
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.TRANSFER, "The recipe could not be closed. Try again.", e);
        }
    }

    private static CompilerConfiguration configuration() {
        CompilerConfiguration configuration = new CompilerConfiguration();
        configuration.setScriptBaseClass(Recipe.class.getName());
        configuration.setDisabledGlobalASTTransformations(Set.of("groovy.grape.GrabAnnotationTransformation"));
        configuration.addCompilationCustomizers(new Checkpoints());
        return configuration;
    }

    private static List<Problem> active(ModuleNode recipe) {
        List<Problem> problems = new ArrayList<>();
        recipe.getClasses()
                .forEach(c -> c.getAnnotations().forEach(a -> {
                    if (ACTIVE.contains(a.getClassNode().getNameWithoutPackage())) {
                        problems.add(active(
                                a.getLineNumber(),
                                a.getColumnNumber(),
                                a.getClassNode().getName()));
                    }
                }));
        recipe.getImports().forEach(i -> {
            boolean isActive = ACTIVE.contains(i.getType().getNameWithoutPackage());
            if (isActive
                    || i.getAnnotations().stream()
                            .anyMatch(a -> ACTIVE.contains(a.getClassNode().getNameWithoutPackage()))) {
                problems.add(active(i.getLineNumber(), i.getColumnNumber(), i.getClassName()));
            }
        });
        return problems;
    }

    private static Problem active(int line, int column, String what) {
        return new Problem(
                line,
                column,
                what.length(),
                "'" + what
                        + "' would fetch or run code while the recipe is only compiled. Leave it away; plugins bring code.");
    }

    private static List<Problem> syntax(MultipleCompilationErrorsException e) {
        List<Problem> problems = new ArrayList<>();
        for (Object message : e.getErrorCollector().getErrors()) {
            if (message instanceof SyntaxErrorMessage syntax) {
                SyntaxException cause = syntax.getCause();
                int length =
                        cause.getStartLine() == cause.getEndLine() ? cause.getEndColumn() - cause.getStartColumn() : 1;
                problems.add(new Problem(
                        cause.getLine(),
                        cause.getStartColumn(),
                        Math.max(1, length),
                        sentence(cause.getOriginalMessage())));
            } else {
                problems.add(new Problem(0, 0, 0, sentence(String.valueOf(e.getMessage()))));
            }
        }
        return problems;
    }

    private static String sentence(String message) {
        return message.matches("(?s).*[.?!]\\s*") ? message : message + ". Mend the line.";
    }

    private static Refusal at(String name, String text, Throwable cause, String message, Refusal.Kind kind) {
        if (kind == Refusal.Kind.CANCELED) {
            return new Refusal(kind, message, cause);
        }
        Refusal told = Problem.refusal(kind, name, text, List.of(Problem.inLine(line(cause), text, message)));
        told.initCause(cause);
        return told;
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
