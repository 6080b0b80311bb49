package productions.motion.dsl.recipe;

import groovy.lang.Closure;
import groovy.lang.DelegatesTo;
import groovy.lang.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import productions.motion.catalog.Catalog;
import productions.motion.value.Refusal;

/** What every recipe is: a script that asks for films. Nothing is rendered while it is read. */
public abstract class Recipe extends Script {

    private final List<FilmOrder> orders = new ArrayList<>();
    private final List<LoopOrder> loops = new ArrayList<>();
    private Optional<Catalog> catalog = Optional.empty();

    void use(Catalog primitives) {
        catalog = Optional.of(primitives);
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

    /** Ask for a film of some words. */
    public void film(String prompt) {
        film(Map.of(), prompt);
    }

    /** Ask for a film of some words, with {@code seconds}, {@code seed}, {@code fps}, {@code width} and {@code height}. */
    public void film(Map<String, ?> how, String prompt) {
        FilmOrder.Draft draft = new FilmOrder.Draft(prompt);
        FilmWords words = new FilmWords(draft, primitives());
        how.forEach((name, value) -> {
            switch (name) {
                case "seconds" -> words.seconds((Number) value);
                case "seed" -> words.seed(((Number) value).longValue());
                case "fps" -> words.fps(((Number) value).intValue());
                case "without" -> words.without(String.valueOf(value));
                default -> throw Words.unknownVerb(name);
            }
        });
        orders.add(draft.order());
    }

    /** Ask for a film under a title, each of its parts on a line. */
    public void film(
            String title, @DelegatesTo(value = FilmWords.class, strategy = Closure.DELEGATE_ONLY) Closure<?> parts) {
        FilmOrder.Draft draft = new FilmOrder.Draft(title);
        draft.edits.add(Edits.name(title.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-")));
        parts.setResolveStrategy(Closure.DELEGATE_ONLY);
        parts.setDelegate(new FilmWords(draft, primitives()));
        parts.call();
        orders.add(draft.order());
    }

    private Catalog primitives() {
        return catalog.orElseThrow(
                () -> new Refusal(Refusal.Kind.BUG, "A recipe was run without a catalog. Use Recipes.read."));
    }
}
