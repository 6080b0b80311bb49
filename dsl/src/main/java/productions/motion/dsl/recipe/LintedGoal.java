package productions.motion.dsl.recipe;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.CodeVisitorSupport;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import productions.motion.knowledge.Aspect;
import productions.motion.value.DidYouMean;

/** Checks what the goal of a loop speaks of: of runs, and of how much of something is covered. */
final class LintedGoal extends CodeVisitorSupport {

    private static final String RUNS = "runs";
    private static final String COVERAGE = "coverage";
    private static final List<String> WORDS = List.of(RUNS, COVERAGE);

    private final Set<String> declared;
    private final List<Problem> problems;

    LintedGoal(Set<String> declared, List<Problem> problems) {
        this.declared = declared;
        this.problems = problems;
    }

    @Override
    public void visitVariableExpression(VariableExpression word) {
        if (!word.isThisExpression() && !word.isSuperExpression()) {
            known(word, word.getName());
        }
    }

    @Override
    public void visitMethodCallExpression(MethodCallExpression call) {
        if (call.isImplicitThis() && call.getMethodAsString() != null) {
            known(call.getMethod(), call.getMethodAsString());
        }
        List<Expression> arguments = Lint.arguments(call);
        if (COVERAGE.equals(call.getMethodAsString())
                && arguments.size() == 1
                && arguments.get(0) instanceof ConstantExpression text
                && text.getValue() instanceof String what) {
            covered(text, LoopWords.Now.aspect(what));
        }
        super.visitMethodCallExpression(call);
    }

    private void known(ASTNode place, String name) {
        if (!WORDS.contains(name) && !declared.contains(name)) {
            problems.add(Problem.at(
                    place,
                    "'until' knows nothing called '" + name + "'. " + DidYouMean.sentence(name, WORDS)
                            + "It may speak of runs and of coverage('pure.color')."));
        }
    }

    /** What is covered of an aspect may be asked part by part, such as of {@code pure.color families}. */
    private void covered(ASTNode place, String what) {
        List<String> aspects = Arrays.stream(Aspect.values()).map(Aspect::id).toList();
        if (aspects.stream().noneMatch(a -> what.equals(a) || what.startsWith(a + " "))) {
            problems.add(Problem.at(
                    place,
                    "Nobody can say how much of '" + what + "' is covered. " + DidYouMean.sentence(what, aspects)
                            + "See 'motion registry coverage'."));
        }
    }
}
