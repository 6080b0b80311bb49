package productions.motion.dsl.recipe;

import groovy.lang.Closure;
import groovy.lang.DelegatesTo;
import groovy.lang.Script;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import productions.motion.catalog.Catalog;
import productions.motion.value.Cancellation;
import productions.motion.value.Refusal;

/** What every recipe is: a script that asks for films. Nothing is rendered while it is read. */
public abstract class Recipe extends Script {

    private final List<FilmOrder> orders = new ArrayList<>();
    private final List<LoopOrder> loops = new ArrayList<>();
    private Optional<Catalog> catalog = Optional.empty();
    private Cancellation cancellation = new Cancellation();

    void use(Catalog primitives, Cancellation stop) {
        catalog = Optional.of(primitives);
        cancellation = stop;
    }

    List<FilmOrder> orders() {
        return List.copyOf(orders);
    }

    List<LoopOrder> loops() {
        return List.copyOf(loops);
    }

    /** Ask for a loop that works as its name says. */
    public void loop(String name) {
        loops.add(new LoopWords(name).order());
    }

    /** Ask for a loop, each of its parts on a line. */
    public void loop(
            String name, @DelegatesTo(value = LoopWords.class, strategy = Closure.DELEGATE_ONLY) Closure<?> parts) {
        LoopWords words = new LoopWords(name);
        parts.setResolveStrategy(Closure.DELEGATE_ONLY);
        parts.setDelegate(words);
        parts.call();
        loops.add(words.order());
    }

    /** Refuse to go on when it is time to stop; planted into every loop and closure of a recipe. */
    public void checkpoint() {
        cancellation.check();
    }

    /** Ask for a film of some words. */
    public void film(String prompt) {
        film(Map.of(), prompt);
    }

    /** Ask for a film of some words, with {@code seconds}, {@code seed}, {@code fps}, {@code size} and {@code without}. */
    public void film(Map<String, ?> how, String prompt) {
        FilmDraft draft = new FilmDraft(prompt);
        FilmWords words = new FilmWords(draft, casting());
        Words.known("film", how, "seconds", "duration", "seed", "fps", "size", "without", "name");
        how.forEach((name, value) -> set(words, name, value));
        orders.add(draft.order());
    }

    /** Ask for a film under a title, each of its parts on a line. */
    public void film(
            String title, @DelegatesTo(value = FilmWords.class, strategy = Closure.DELEGATE_ONLY) Closure<?> parts) {
        FilmDraft draft = new FilmDraft(title).name(title);
        new FilmWords(draft, casting()).read(parts);
        orders.add(draft.order());
    }

    /** Ask for a film of each of some prompts, all with the same options. */
    public void batch(Map<String, ?> how, Object... prompts) {
        for (Object prompt : flat(prompts)) {
            film(how, String.valueOf(prompt));
        }
    }

    /** Ask for a film of each of some prompts. */
    public void batch(Object... prompts) {
        batch(Map.of(), prompts);
    }

    /**
     * Go through every combination of some values: {@code grid(seed: 1..3, motion: ['drift', 'wave']) { at -> film … }}.
     *
     * @param axes the values of each axis, by name; the last axis turns fastest
     * @param body called with one value of each axis by name
     */
    public void grid(Map<String, ?> axes, Closure<?> body) {
        List<Map<String, Object>> places = List.of(Map.of());
        for (Map.Entry<String, ?> axis : axes.entrySet()) {
            List<Map<String, Object>> wider = new ArrayList<>();
            for (Map<String, Object> place : places) {
                for (Object value : values(axis)) {
                    Map<String, Object> next = new LinkedHashMap<>(place);
                    next.put(axis.getKey(), value);
                    wider.add(next);
                }
            }
            places = wider;
        }
        for (Map<String, Object> place : places) {
            checkpoint();
            body.call(place);
        }
    }

    private static Iterable<?> values(Map.Entry<String, ?> axis) {
        if (axis.getValue() instanceof Iterable<?> several) {
            return several;
        }
        throw new Refusal(
                Refusal.Kind.DATA,
                "The axis '" + axis.getKey()
                        + "' has one value. Give it a list such as ['a', 'b'] or a range such as 1..3.");
    }

    private static List<?> flat(Object... prompts) {
        return prompts.length == 1 && prompts[0] instanceof List<?> list ? list : List.of(prompts);
    }

    private static void set(FilmWords words, String name, Object value) {
        switch (name) {
            case "seconds", "duration" -> words.duration(value);
            case "seed" -> words.seed(((Number) value).longValue());
            case "fps" -> words.fps(((Number) value).intValue());
            case "size" -> size(words, value);
            case "name" -> words.name(String.valueOf(value));
            default -> words.without(String.valueOf(value));
        }
    }

    private static void size(FilmWords words, Object value) {
        if (value instanceof List<?> pair
                && pair.size() == 2
                && pair.get(0) instanceof Integer width
                && pair.get(1) instanceof Integer height) {
            words.size(width, height);
        } else {
            throw new Refusal(Refusal.Kind.DATA, "'" + value + "' is no size. Write it as size: [320, 180].");
        }
    }

    private Casting casting() {
        Catalog primitives = catalog.orElseThrow(
                () -> new Refusal(Refusal.Kind.BUG, "A recipe was run without a catalog. Use Recipes.read."));
        return new Casting(primitives, getBinding().getVariables());
    }
}
