package productions.motion.catalog;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import productions.motion.family.Family;
import productions.motion.family.Primitive;
import productions.motion.family.PrimitiveSpec;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;

/** Every primitive by family and name, and the plugins they come from. Never changes: new plugins make a new catalog. */
public final class Catalog {

    private final Map<String, PrimitiveSpec> specs;
    private final List<PluginState> plugins;

    Catalog(Collection<PrimitiveSpec> primitives, List<PluginState> plugins) {
        this.specs = new TreeMap<>();
        primitives.forEach(spec -> specs.putIfAbsent(path(spec.family(), spec.name()), spec));
        this.plugins = List.copyOf(plugins);
    }

    /** Return a catalog of just these primitives, without any plugin. */
    public static Catalog of(List<? extends Class<? extends Record>> primitives) {
        List<PrimitiveSpec> specs = new ArrayList<>();
        primitives.forEach(type -> specs.add(Declaration.read(type, "here")));
        return new Catalog(specs, List.of());
    }

    /** Return all primitives of a family, by name. */
    public List<PrimitiveSpec> specs(Family family) {
        return specs.values().stream().filter(s -> s.family() == family).toList();
    }

    /** Return every primitive, by family and name. */
    public List<PrimitiveSpec> specs() {
        return specs.values().stream()
                .sorted(Comparator.comparing(PrimitiveSpec::family).thenComparing(PrimitiveSpec::name))
                .toList();
    }

    /** Return the plugins, those that failed among them, by name. */
    public List<PluginState> plugins() {
        return plugins;
    }

    /** Return a primitive if there is one of that name. */
    public Optional<PrimitiveSpec> find(Family family, String name) {
        return Optional.ofNullable(specs.get(path(family, name)));
    }

    /** Return a primitive, or refuse and say which names there are. */
    public PrimitiveSpec spec(Family family, String name) {
        return find(family, name).orElseThrow(() -> unknown(family, name));
    }

    /**
     * Return a primitive with some of its parameters set.
     *
     * @param family the family's interface
     * @param name the name within the family
     * @param parameters values by parameter name; the others keep their defaults
     */
    public <T> T make(Class<T> family, String name, Map<String, ?> parameters) {
        return family.cast(Parameters.with(spec(family(family), name), parameters));
    }

    /** Return the name a primitive is known by. */
    public static String nameOf(Object primitive) {
        Primitive said = primitive.getClass().getAnnotation(Primitive.class);
        if (said == null) {
            throw new IllegalArgumentException(primitive + " is no primitive. Mark its record @Primitive.");
        }
        return said.value();
    }

    /** Return the parameters of a primitive, by name in their order. */
    public static List<Binding> parametersOf(Object primitive) {
        List<Binding> bindings = new ArrayList<>();
        for (RecordComponent component : primitive.getClass().getRecordComponents()) {
            bindings.add(new Binding(component.getName(), Parameters.value(primitive, component)));
        }
        return bindings;
    }

    /**
     * One parameter of a primitive and its value.
     *
     * @param name the parameter
     * @param value what it is set to
     */
    public record Binding(String name, Object value) {}

    private Refusal unknown(Family family, String name) {
        List<String> names =
                specs(family).stream().map(PrimitiveSpec::name).sorted().toList();
        List<String> broken =
                plugins.stream().filter(p -> !p.isSound()).map(PluginState::id).toList();
        String trouble = broken.isEmpty()
                ? ""
                : " It may belong to a plugin that failed: " + String.join(", ", broken)
                        + ". See 'motion plugins list'.";
        Refusal unknown = DidYouMean.unknown(Refusal.Kind.DATA, family.id(), name, names);
        return trouble.isEmpty() ? unknown : new Refusal(unknown.kind(), unknown.getMessage() + trouble);
    }

    private static Family family(Class<?> type) {
        for (Family family : Family.values()) {
            if (family.type() == type) {
                return family;
            }
        }
        throw new IllegalArgumentException(type.getSimpleName() + " is no family. Ask for one of the interfaces.");
    }

    private static String path(Family family, String name) {
        return family.id() + "/" + name;
    }
}
