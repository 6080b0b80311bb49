package productions.motion.dsl.recipe;

import groovy.lang.GroovyRuntimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.CodeVisitorSupport;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.runtime.InvokerHelper;
import productions.motion.loop.Workflow;
import productions.motion.value.Refusal;

/**
 * Checks one line of a loop by saying it to a loop that never runs: whatever is plainly written there is refused by the
 * same words as when the recipe runs. What only the running recipe knows is left to it.
 */
final class LintedLoop {

    private static final String ANY = Workflow.EXPLORER.id();
    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");

    private final Written written;
    private final LintedGoal goals;
    private final List<Problem> problems;

    LintedLoop(Set<String> declared, List<Problem> problems) {
        written = new Written(declared);
        goals = new LintedGoal(declared, problems);
        this.problems = problems;
    }

    /** Check what a loop is called, where nothing in it says what it does. */
    void name(List<Expression> arguments) {
        if (!arguments.isEmpty()
                && Written.constant(arguments.get(0)).orElse(0) instanceof String name
                && !saysWhatItDoes(arguments)) {
            attempt(arguments.get(0), arguments, () -> Workflow.of(name));
        }
    }

    private static boolean saysWhatItDoes(List<Expression> arguments) {
        List<MethodCallExpression> found = new ArrayList<>();
        arguments.forEach(a -> a.visit(new CodeVisitorSupport() {
            @Override
            public void visitMethodCallExpression(MethodCallExpression call) {
                if ("works".equals(call.getMethodAsString())) {
                    found.add(call);
                }
                super.visitMethodCallExpression(call);
            }
        }));
        return !found.isEmpty();
    }

    /** Check what the goal of a loop speaks of. */
    void goal(List<Expression> arguments) {
        arguments.stream()
                .filter(ClosureExpression.class::isInstance)
                .map(ClosureExpression.class::cast)
                .forEach(goal -> goal.getCode().visit(goals));
    }

    void check(Lint.Block block, MethodCallExpression call, List<Expression> arguments) {
        List<Object> values = new ArrayList<>();
        for (Expression argument : arguments) {
            Optional<Object> value = Optional.empty();
            try {
                value = written.value(argument);
            } catch (Refusal refusal) {
                add(argument, refusal);
            }
            if (value.isEmpty()) {
                return;
            }
            values.add(value.get());
        }
        ASTNode place = arguments.isEmpty() ? call.getMethod() : arguments.get(0);
        attempt(place, arguments, () -> say(block, call.getMethodAsString(), values));
    }

    private static void say(Lint.Block block, String verb, List<Object> values) {
        Object[] words = values.toArray();
        if (block == Lint.Block.PROMPTS) {
            InvokerHelper.invokeMethod(new PromptWords(), verb, words);
        } else {
            LoopWords loop = new LoopWords(ANY);
            InvokerHelper.invokeMethod(loop, verb, words);
            loop.order().plan(UnaryOperator.identity());
        }
    }

    private void attempt(ASTNode place, List<Expression> arguments, Runnable line) {
        try {
            line.run();
        } catch (Refusal refusal) {
            add(meant(refusal, place, arguments), refusal);
        } catch (GroovyRuntimeException e) {
            if (e.getCause() instanceof Refusal refusal) {
                add(meant(refusal, place, arguments), refusal);
            } else {
                add(place, new Refusal(Refusal.Kind.DATA, e.getMessage() + ". Mend the line.", e));
            }
        }
    }

    /** Return the word, among those that were written, which a refusal speaks of. */
    private static ASTNode meant(Refusal refusal, ASTNode place, List<Expression> arguments) {
        Matcher quoted = QUOTED.matcher(String.valueOf(refusal.getMessage()));
        List<Expression> all = new ArrayList<>();
        for (Expression argument : arguments) {
            if (argument instanceof MapExpression options) {
                options.getMapEntryExpressions().forEach(o -> {
                    all.add(o.getKeyExpression());
                    all.add(o.getValueExpression());
                });
            } else {
                all.add(argument);
            }
        }
        while (quoted.find()) {
            String word = quoted.group(1);
            Optional<Expression> found =
                    all.stream().filter(w -> w.getText().equals(word)).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        return place;
    }

    private void add(ASTNode place, Refusal refusal) {
        problems.add(Problem.at(place, String.valueOf(refusal.getMessage())));
    }
}
