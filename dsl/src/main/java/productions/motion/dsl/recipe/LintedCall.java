package productions.motion.dsl.recipe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MapEntryExpression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.RangeExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import productions.motion.catalog.Catalog;
import productions.motion.family.Camera;
import productions.motion.family.Gradient;
import productions.motion.family.Motion;
import productions.motion.family.Sound;
import productions.motion.scene.Transition;
import productions.motion.value.Refusal;

/** Checks one line of a recipe by what is written in it: the primitive it names, its parameters, its colors. */
final class LintedCall {

    private final Catalog catalog;
    private final Set<String> declared;
    private final List<Problem> problems;

    LintedCall(Catalog catalog, Set<String> declared, List<Problem> problems) {
        this.catalog = catalog;
        this.declared = declared;
        this.problems = problems;
    }

    void check(Lint.Block block, String verb, List<Expression> arguments) {
        if (block == Lint.Block.RECIPE) {
            return;
        }
        switch (verb) {
            case "gradient" -> primitive(Gradient.class, arguments, true);
            case "motion" -> primitive(Motion.class, arguments, true);
            case "camera" -> primitive(Camera.class, arguments, true);
            case "sound", "part" -> primitive(Sound.class, arguments, false);
            case "origin" -> arguments.forEach(a -> primitive(Sound.class, List.of(a), false));
            case "palette" -> palette(arguments);
            case "transition" -> kind(arguments);
            default -> {}
        }
    }

    private <T> void primitive(Class<T> family, List<Expression> arguments, boolean isOwner) {
        Map<String, MapEntryExpression> parameters = new LinkedHashMap<>();
        Expression what = null;
        for (Expression argument : arguments) {
            if (argument instanceof MapExpression named) {
                parameters.putAll(isOwner ? entries(named) : Map.of());
            } else {
                what = argument;
            }
        }
        if (what instanceof MethodCallExpression call && isPlain(call)) {
            Lint.arguments(call).stream()
                    .filter(MapExpression.class::isInstance)
                    .forEach(m -> parameters.putAll(entries((MapExpression) m)));
            named(family, call.getMethod(), call.getMethodAsString(), parameters);
        } else if (what instanceof ConstantExpression text && text.getValue() instanceof String name) {
            named(family, what, name, parameters);
        } else if (what instanceof VariableExpression bare && !declared.contains(bare.getName())) {
            named(family, what, bare.getName(), parameters);
        }
    }

    private static boolean isPlain(MethodCallExpression call) {
        return call.isImplicitThis() && call.getMethodAsString() != null;
    }

    private <T> void named(Class<T> family, ASTNode place, String name, Map<String, MapEntryExpression> parameters) {
        if (declared.contains(name)) {
            return;
        }
        if (!allowed(place, () -> catalog.make(family, name, Map.of()))) {
            return;
        }
        Map<String, Object> together = new LinkedHashMap<>();
        parameters.forEach((parameter, entry) ->
                values(entry.getValueExpression()).stream().limit(1).forEach(v -> together.put(parameter, v)));
        if (together.size() == parameters.size() && fits(family, name, together)) {
            return;
        }
        parameters.forEach((parameter, entry) -> {
            List<Object> values = values(entry.getValueExpression());
            if (catalogHas(family, name, parameter)) {
                values.forEach(v ->
                        allowed(entry.getValueExpression(), () -> catalog.make(family, name, Map.of(parameter, v))));
            } else {
                allowed(entry.getKeyExpression(), () -> catalog.make(family, name, Map.of(parameter, 0)));
            }
        });
    }

    /** Whether parameters are right together, though one of them alone might not be. */
    private <T> boolean fits(Class<T> family, String name, Map<String, Object> parameters) {
        boolean isLong = parameters.values().stream().anyMatch(v -> v instanceof List<?> list && list.size() > 2);
        try {
            catalog.make(family, name, parameters);
            return isLong;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private static boolean isNumeric(Object value) {
        return value instanceof Number;
    }

    private <T> boolean catalogHas(Class<T> family, String name, String parameter) {
        return Catalog.parametersOf(catalog.make(family, name, Map.of())).stream()
                .anyMatch(b -> b.name().equals(parameter));
    }

    private void palette(List<Expression> arguments) {
        List<Object> all = new ArrayList<>();
        for (Expression argument : arguments) {
            Optional<Object> value = Written.constant(argument);
            if (value.isEmpty()) {
                return;
            }
            all.add(value.get());
        }
        for (int i = 0; i < all.size(); i++) {
            Object[] one = {all.get(i)};
            Object color = all.get(i);
            allowed(arguments.get(i), all.size() == 1 ? () -> Colors.all(one) : () -> Colors.color(color));
        }
    }

    private void kind(List<Expression> arguments) {
        if (!arguments.isEmpty() && Written.constant(arguments.get(0)).orElse(0) instanceof String word) {
            allowed(arguments.get(0), () -> Words.constant(Transition.Kind.class, "transition", word));
        }
    }

    private boolean allowed(ASTNode place, Supplier<?> attempt) {
        try {
            return attempt.get() != null;
        } catch (Refusal refusal) {
            problems.add(Problem.at(place, String.valueOf(refusal.getMessage())));
            return false;
        }
    }

    private static Map<String, MapEntryExpression> entries(MapExpression named) {
        Map<String, MapEntryExpression> entries = new LinkedHashMap<>();
        for (MapEntryExpression entry : named.getMapEntryExpressions()) {
            entries.put(entry.getKeyExpression().getText(), entry);
        }
        return entries;
    }

    /** Return the values that are plainly written there: one, both ends of a range, or none that can be known. */
    private static List<Object> values(Expression expression) {
        List<Object> values = new ArrayList<>();
        if (expression instanceof RangeExpression range) {
            Written.constant(range.getFrom()).filter(LintedCall::isNumeric).ifPresent(values::add);
            Written.constant(range.getTo()).filter(LintedCall::isNumeric).ifPresent(values::add);
        } else {
            Written.constant(expression).ifPresent(values::add);
        }
        return values;
    }
}
