package productions.motion.dsl.recipe;

import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.CodeVisitorSupport;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.expr.ArgumentListExpression;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.ast.stmt.BlockStatement;
import org.codehaus.groovy.ast.stmt.DoWhileStatement;
import org.codehaus.groovy.ast.stmt.ExpressionStatement;
import org.codehaus.groovy.ast.stmt.ForStatement;
import org.codehaus.groovy.ast.stmt.LoopingStatement;
import org.codehaus.groovy.ast.stmt.Statement;
import org.codehaus.groovy.ast.stmt.WhileStatement;
import org.codehaus.groovy.classgen.GeneratorContext;
import org.codehaus.groovy.control.CompilePhase;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.customizers.CompilationCustomizer;

/** Plants a checkpoint into every loop and closure of a recipe, so that one without an end can be stopped. */
final class Checkpoints extends CompilationCustomizer {

    Checkpoints() {
        super(CompilePhase.CONVERSION);
    }

    @Override
    public void call(SourceUnit source, GeneratorContext context, ClassNode type) {
        if (type.isScript()) {
            type.getMethods().stream().filter(m -> !m.isStatic()).forEach(Checkpoints::plant);
        }
    }

    private static void plant(MethodNode method) {
        method.getCode().visit(new Planter());
    }

    private static final class Planter extends CodeVisitorSupport {

        @Override
        public void visitClosureExpression(ClosureExpression closure) {
            super.visitClosureExpression(closure);
            if (closure.getCode() instanceof BlockStatement block && !block.isEmpty()) {
                block.getStatements().add(0, checkpoint());
            }
        }

        @Override
        public void visitWhileLoop(WhileStatement loop) {
            super.visitWhileLoop(loop);
            guard(loop);
        }

        @Override
        public void visitDoWhileLoop(DoWhileStatement loop) {
            super.visitDoWhileLoop(loop);
            guard(loop);
        }

        @Override
        public void visitForLoop(ForStatement loop) {
            super.visitForLoop(loop);
            guard(loop);
        }

        private static void guard(LoopingStatement loop) {
            BlockStatement body = new BlockStatement();
            body.addStatement(checkpoint());
            body.addStatement(loop.getLoopBlock());
            loop.setLoopBlock(body);
        }

        private static Statement checkpoint() {
            MethodCallExpression call = new MethodCallExpression(
                    VariableExpression.THIS_EXPRESSION, "checkpoint", new ArgumentListExpression());
            call.setImplicitThis(false);
            return new ExpressionStatement(call);
        }
    }
}
