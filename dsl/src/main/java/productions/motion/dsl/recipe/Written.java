package productions.motion.dsl.recipe;

import groovy.lang.Closure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.ListExpression;
import org.codehaus.groovy.ast.expr.MapEntryExpression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.PropertyExpression;
import org.codehaus.groovy.ast.expr.UnaryMinusExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.runtime.InvokerHelper;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;

/** Values that are plainly written in a recipe, and so known without running any of it. */
final class Written {

    private static final String UNIT = "get";

    private final Set<String> declared;

    /** @param declared the names that stand for something else than themselves */
    Written(Set<String> declared) {
        this.declared = declared;
    }

    /** Return a number, a text or a list of them; nothing where only the running recipe knows. */
    static Optional<Object> constant(Expression expression) {
        if (expression instanceof ConstantExpression constant) {
            return Optional.ofNullable(constant.getValue());
        }
        if (expression instanceof UnaryMinusExpression minus) {
            return constant(minus.getExpression())
                    .filter(Number.class::isInstance)
                    .map(InvokerHelper::unaryMinus);
        }
        if (expression instanceof ListExpression list) {
            List<Object> values = new ArrayList<>();
            list.getExpressions().forEach(e -> constant(e).ifPresent(values::add));
            return values.size() == list.getExpressions().size() ? Optional.of(values) : Optional.empty();
        }
        return Optional.empty();
    }

    /**
     * Return a value with its unit, a word that stands for itself, options or, for a block, some block; nothing where only
     * the running recipe knows. A unit that there is not is refused.
     */
    Optional<Object> value(Expression expression) {
        if (expression instanceof VariableExpression word) {
            String name = word.getName();
            boolean isWord = !declared.contains(name) && !word.isThisExpression() && !word.isSuperExpression();
            return isWord && name.equals(name.toLowerCase(Locale.ROOT))
                    ? Optional.of(name.replace('_', '-'))
                    : Optional.empty();
        }
        if (expression instanceof PropertyExpression measure) {
            return measured(measure);
        }
        if (expression instanceof MapExpression options) {
            return options(options);
        }
        return expression instanceof ClosureExpression ? Optional.of(Closure.IDENTITY) : constant(expression);
    }

    private Optional<Object> options(MapExpression written) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (MapEntryExpression entry : written.getMapEntryExpressions()) {
            value(entry.getValueExpression())
                    .ifPresent(v -> values.put(entry.getKeyExpression().getText(), v));
        }
        return values.size() == written.getMapEntryExpressions().size() ? Optional.of(values) : Optional.empty();
    }

    private static Optional<Object> measured(PropertyExpression measure) {
        Optional<Object> amount = constant(measure.getObjectExpression()).filter(Number.class::isInstance);
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        String unit = measure.getPropertyAsString();
        List<String> units = units();
        if (!units.contains(unit)) {
            throw new Refusal(
                    Refusal.Kind.DATA,
                    "Numbers have no unit '" + unit + "'. " + DidYouMean.sentence(String.valueOf(unit), units)
                            + "Units: " + String.join(", ", units) + ".");
        }
        String method = UNIT + unit.substring(0, 1).toUpperCase(Locale.ROOT) + unit.substring(1);
        return Optional.ofNullable(InvokerHelper.invokeStaticMethod(Units.class, method, new Object[] {amount.get()}));
    }

    private static List<String> units() {
        return Arrays.stream(Units.class.getMethods())
                .map(m -> m.getName())
                .filter(n -> n.startsWith(UNIT) && !n.equals("getClass"))
                .map(n -> n.substring(UNIT.length()))
                .map(n -> n.equals(n.toUpperCase(Locale.ROOT)) && n.length() > 1
                        ? n
                        : n.substring(0, 1).toLowerCase(Locale.ROOT) + n.substring(1))
                .sorted()
                .toList();
    }
}
