package productions.motion.dsl.recipe;

import groovy.lang.Closure;
import groovy.lang.Range;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import productions.motion.catalog.Catalog;
import productions.motion.family.Family;
import productions.motion.value.Refusal;
import productions.motion.value.Seed;

/**
 * Finds the primitives that a recipe names. A parameter may be a range, {@code speed: 0.2..0.4}: then the seed of the
 * film chooses within it. Everything is checked at once, though it is chosen later.
 */
final class Casting {

    private final Catalog catalog;
    private final Map<?, ?> variables;

    Casting(Catalog catalog, Map<?, ?> variables) {
        this.catalog = catalog;
        this.variables = variables;
    }

    /** Return what a word that is no verb stands for: a variable of the recipe, or a name to be looked up. */
    Object word(String name) {
        Object value = variables.get(name);
        return value == null ? new Ask(name, Map.of()) : value;
    }

    /** Return the catalog. */
    Catalog catalog() {
        return catalog;
    }

    /**
     * Return a primitive by the seed of its film.
     *
     * @param family its family
     * @param what its name, an {@link Ask} or a closure that is its idea
     * @param how parameters beside the name
     */
    <T> Function<Seed, T> of(Class<T> family, Object what, Map<String, ?> how) {
        if (what instanceof Closure<?> idea) {
            T traced = new Tracing(catalog).of(family, idea, how);
            return seed -> traced;
        }
        Ask ask = (what instanceof Ask asked ? asked : new Ask(String.valueOf(what), Map.of())).with(how);
        List<String> ranges = new ArrayList<>();
        ask.parameters().forEach((name, value) -> {
            if (value instanceof Range<?>) {
                ranges.add(name);
            }
        });
        T lower = catalog.make(family, ask.name(), fixed(ask.parameters(), ranges, r -> r.getFrom()));
        catalog.make(family, ask.name(), fixed(ask.parameters(), ranges, r -> r.getTo()));
        if (ranges.isEmpty()) {
            return seed -> lower;
        }
        String stream = "recipe/" + family.getSimpleName().toLowerCase(Locale.ROOT) + "/" + ask.name();
        return seed -> {
            Seed chance = seed.of(stream);
            Map<String, Object> chosen = new LinkedHashMap<>(ask.parameters());
            ranges.forEach(name ->
                    chosen.put(name, within((Range<?>) chosen.get(name), chance.of(name), whole(family, ask, name))));
            return catalog.make(family, ask.name(), chosen);
        };
    }

    private boolean whole(Class<?> family, Ask ask, String name) {
        Family kind = Family.valueOf(family.getSimpleName().toUpperCase(Locale.ROOT));
        return catalog.spec(kind, ask.name())
                .parameter(name)
                .map(p -> p.type() != double.class)
                .orElse(false);
    }

    private static Number within(Range<?> range, Seed chance, boolean isWhole) {
        double from = end(range.getFrom());
        double to = end(range.getTo());
        return isWhole
                ? (Number) (Math.floor(from + (to - from + 1) * chance.unit()))
                : (Number) chance.between(from, to);
    }

    private static double end(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw new Refusal(Refusal.Kind.DATA, "'" + value + "' is no end of a range of numbers. Write 0.2..0.4.");
    }

    private static Map<String, Object> fixed(
            Map<String, ?> parameters, List<String> ranges, Function<Range<?>, Object> end) {
        Map<String, Object> fixed = new LinkedHashMap<>(parameters);
        ranges.forEach(name -> fixed.put(name, end.apply((Range<?>) fixed.get(name))));
        return fixed;
    }
}
