package productions.motion.dsl.recipe;

import groovy.lang.Closure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import productions.motion.catalog.Catalog;
import productions.motion.family.Gradient;
import productions.motion.family.Motion;
import productions.motion.value.Refusal;

/**
 * Turns an idea that a recipe writes as a closure into a primitive. The closure is asked once at many places, and the
 * answers are what is kept, in the scene and in the film: so a film with ideas of its own can be made again without its
 * recipe, and is drawn as fast as any other.
 */
final class Tracing {

    /** A gradient is asked at this many places from left to right, and from top to bottom. */
    static final int PLACES = 65;

    /** A motion is asked so many times a second, for so many seconds. */
    static final int TIMES_A_SECOND = 12;

    private static final int LONGEST_SECONDS = 60;

    private final Catalog catalog;

    Tracing(Catalog catalog) {
        this.catalog = catalog;
    }

    <T> T of(Class<T> family, Closure<?> idea, Map<String, ?> how) {
        if (family == Gradient.class) {
            return catalog.make(family, "traced", Map.of("across", PLACES, "values", gradient(idea)));
        }
        if (family == Motion.class) {
            double seconds = how.get("seconds") instanceof Number n ? n.doubleValue() : LONGEST_SECONDS;
            int count = (int) Math.ceil(seconds * TIMES_A_SECOND) + 1;
            return catalog.make(
                    family,
                    "traced",
                    Map.of("rate", TIMES_A_SECOND, "x", moves(idea, count, 0), "y", moves(idea, count, 1)));
        }
        throw new Refusal(
                Refusal.Kind.DATA,
                "A " + family.getSimpleName().toLowerCase(Locale.ROOT)
                        + " cannot be written as a closure. Name one, or write a plugin.");
    }

    /** Ask at places two frame heights up, down, left and right of the center. */
    private static List<Double> gradient(Closure<?> idea) {
        List<Double> values = new ArrayList<>();
        for (int row = 0; row < PLACES; row++) {
            for (int column = 0; column < PLACES; column++) {
                values.add(number(idea.call(place(column), place(row))));
            }
        }
        return values;
    }

    private static double place(int index) {
        return 4.0 * index / (PLACES - 1) - 2;
    }

    private static List<Double> moves(Closure<?> idea, int count, int axis) {
        IntFunction<Object> at = i -> idea.call((double) i / TIMES_A_SECOND);
        return IntStream.range(0, count)
                .mapToObj(at)
                .map(v -> v instanceof List<?> pair && pair.size() == 2 ? pair.get(axis) : axis == 0 ? v : 0)
                .map(Tracing::number)
                .toList();
    }

    /** Four digits behind the point are finer than any eye; a zero has no sign. */
    private static double number(Object value) {
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            return Math.rint(number.doubleValue() * 1e4) / 1e4 + 0.0;
        }
        throw new Refusal(
                Refusal.Kind.DATA,
                "The closure answers '" + value + "', which is no number. Let it answer one everywhere.");
    }
}
