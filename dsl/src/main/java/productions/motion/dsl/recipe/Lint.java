package productions.motion.dsl.recipe;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.codehaus.groovy.ast.CodeVisitorSupport;
import org.codehaus.groovy.ast.ModuleNode;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.DeclarationExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.runtime.DefaultGroovyMethods;
import productions.motion.catalog.Catalog;
import productions.motion.value.DidYouMean;

/**
 * Reads a recipe without running any of it, and finds words that no block has, primitives that no plugin gives,
 * parameters that they do not have, and values outside their ranges.
 */
final class Lint extends CodeVisitorSupport {

    /** The kinds of blocks, each with its verbs. */
    enum Block {
        RECIPE(Words.of(Recipe.class)),
        FILM(Words.of(FilmWords.class)),
        SHOT(Words.of(ShotWords.class)),
        SOUND(Words.of(SoundWords.class)),
        LOOP(LoopWords.verbs()),
        PROMPTS(PromptWords.VERBS);

        private final List<String> verbs;

        Block(List<String> verbs) {
            this.verbs = verbs;
        }

        /** Whether what Groovy gives to every object can be called there. */
        private boolean isOpen() {
            return this == RECIPE || this == LOOP;
        }

        List<String> verbs() {
            return verbs;
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final LintedCall calls;
    private final LintedLoop loops;
    private final Set<String> declared = new HashSet<>();
    private final Deque<Block> blocks = new ArrayDeque<>(List.of(Block.RECIPE));
    private final List<Problem> problems = new ArrayList<>();

    private Lint(Catalog catalog) {
        calls = new LintedCall(catalog, declared, problems);
        loops = new LintedLoop(declared, problems);
    }

    /** Return what is wrong in a recipe that has been parsed; some names may be known from elsewhere. */
    static List<Problem> check(ModuleNode recipe, Catalog catalog, Set<String> known) {
        Lint lint = new Lint(catalog);
        lint.declared.addAll(known);
        recipe.getMethods().forEach(m -> lint.declared.add(m.getName()));
        recipe.getImports().forEach(i -> lint.declared.add(i.getAlias()));
        recipe.getStaticImports().keySet().forEach(lint.declared::add);
        recipe.getStatementBlock().visit(lint.new Names());
        if (recipe.getStaticStarImports().isEmpty()) {
            recipe.getStatementBlock().visit(lint);
            recipe.getMethods().forEach(m -> m.getCode().visit(lint));
        }
        return lint.problems;
    }

    @Override
    public void visitMethodCallExpression(MethodCallExpression call) {
        String verb = call.isImplicitThis() ? call.getMethodAsString() : null;
        if (verb == null || declared.contains(verb)) {
            super.visitMethodCallExpression(call);
            return;
        }
        Block block = blocks.element();
        if (!block.verbs.contains(verb) && !(block.isOpen() && isGroovy(verb))) {
            String what = block == Block.PROMPTS ? "'prompts'" : "A " + block.id();
            problems.add(Problem.at(
                    call.getMethod(),
                    what + " has no word '" + verb + "'. " + DidYouMean.sentence(verb, block.verbs) + "Words: "
                            + String.join(", ", block.verbs) + "."));
            return;
        }
        if (block == Block.LOOP || block == Block.PROMPTS) {
            loops.check(block, call, arguments(call));
        } else {
            calls.check(block, verb, arguments(call));
        }
        inside(block, verb, arguments(call));
    }

    /** Look into the blocks that a verb opens; other closures belong to the block around them. */
    private void inside(Block around, String verb, List<Expression> arguments) {
        if (around == Block.LOOP && verb.equals("until")) {
            loops.goal(arguments);
            return;
        }
        if (around == Block.RECIPE && verb.equals("loop")) {
            loops.name(arguments);
        }
        Block within = within(around, verb);
        blocks.push(within);
        arguments.stream().filter(ClosureExpression.class::isInstance).forEach(a -> a.visit(this));
        blocks.pop();
    }

    private static Block within(Block around, String verb) {
        return switch (around) {
            case RECIPE -> verb.equals("film") ? Block.FILM : verb.equals("loop") ? Block.LOOP : around;
            case FILM -> verb.equals("shot") ? Block.SHOT : verb.equals("sound") ? Block.SOUND : around;
            case LOOP -> verb.equals("prompts") ? Block.PROMPTS : around;
            default -> around;
        };
    }

    /** What every script can call: Groovy gives some methods to every object. */
    private static boolean isGroovy(String verb) {
        return Groovy.NAMES.contains(verb);
    }

    /** The methods that Groovy adds to all objects. */
    private static final class Groovy {
        private static final Set<String> NAMES = new HashSet<>();

        static {
            for (var method : DefaultGroovyMethods.class.getMethods()) {
                NAMES.add(method.getName());
            }
            for (var method : groovy.lang.Script.class.getMethods()) {
                NAMES.add(method.getName());
            }
        }
    }

    static List<Expression> arguments(MethodCallExpression call) {
        List<Expression> all = new ArrayList<>();
        if (call.getArguments() instanceof TupleExpression tuple) {
            all.addAll(tuple.getExpressions());
        }
        // Named arguments stand first, wherever they are written.
        all.sort((a, b) -> Boolean.compare(!(a instanceof MapExpression), !(b instanceof MapExpression)));
        return all;
    }

    /** Gathers the names that the recipe itself declares or sets. */
    private final class Names extends CodeVisitorSupport {

        @Override
        public void visitDeclarationExpression(DeclarationExpression expression) {
            if (!expression.isMultipleAssignmentDeclaration()) {
                declared.add(expression.getVariableExpression().getName());
            }
            super.visitDeclarationExpression(expression);
        }

        @Override
        public void visitBinaryExpression(BinaryExpression expression) {
            if (expression.getOperation().getText().equals("=")
                    && expression.getLeftExpression() instanceof VariableExpression name) {
                declared.add(name.getName());
            }
            super.visitBinaryExpression(expression);
        }

        @Override
        public void visitClosureExpression(ClosureExpression closure) {
            if (closure.getParameters() != null) {
                for (var parameter : closure.getParameters()) {
                    declared.add(parameter.getName());
                }
            }
            super.visitClosureExpression(closure);
        }

        @Override
        public void visitConstantExpression(ConstantExpression expression) {
            // A constant declares nothing.
        }
    }
}
