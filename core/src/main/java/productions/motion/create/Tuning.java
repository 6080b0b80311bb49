package productions.motion.create;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import productions.motion.catalog.Catalog;
import productions.motion.family.ParameterSpec;
import productions.motion.family.PrimitiveSpec;
import productions.motion.value.Point;
import productions.motion.value.Seed;

/** Sets the parameters of one primitive: what it does not have is passed over, what is out of range is brought inside. */
final class Tuning {

    private final PrimitiveSpec spec;
    private final Map<String, Object> values = new LinkedHashMap<>();

    Tuning(PrimitiveSpec spec) {
        this.spec = spec;
    }

    /** Set a number. */
    Tuning set(String name, double value) {
        number(name).ifPresent(p -> values.put(name, Math.min(p.max(), Math.max(p.min(), whole(p, value)))));
        return this;
    }

    /** Set a place. */
    Tuning set(String name, Point place) {
        spec.parameter(name).filter(p -> p.type() == Point.class).ifPresent(p -> values.put(name, place));
        return this;
    }

    /** Multiply a number. */
    Tuning scale(String name, double factor) {
        number(name).ifPresent(p -> set(name, value(p) * factor));
        return this;
    }

    /** Bring a number below a limit, whatever its sign. */
    Tuning limit(String name, double most) {
        number(name).ifPresent(p -> set(name, Math.min(most, Math.max(-most, value(p)))));
        return this;
    }

    /** Draw a number from its musical range, where it has one. */
    Tuning draw(String name, Seed chance) {
        number(name)
                .filter(p -> !Double.isNaN(p.from()) && !Double.isNaN(p.to()))
                .ifPresent(p -> set(name, chance.of(name).between(p.from(), p.to())));
        return this;
    }

    /** Return whether it has a number of that name. */
    boolean has(String name) {
        return number(name).isPresent();
    }

    /** Return the current value of a number; not a number where there is none. */
    double value(String name) {
        return number(name).map(this::value).orElse(Double.NaN);
    }

    /** Return the primitive. */
    <T> T make(Catalog catalog, Class<T> family) {
        return catalog.make(family, spec.name(), values);
    }

    private Optional<ParameterSpec> number(String name) {
        return spec.parameter(name).filter(ParameterSpec::isNumber);
    }

    private double value(ParameterSpec parameter) {
        Object value = values.getOrDefault(parameter.name(), parameter.standard());
        return ((Number) value).doubleValue();
    }

    private static double whole(ParameterSpec parameter, double value) {
        return parameter.type() == double.class ? value : Math.rint(value);
    }
}
