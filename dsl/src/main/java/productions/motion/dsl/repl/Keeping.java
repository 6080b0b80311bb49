package productions.motion.dsl.repl;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import productions.motion.dsl.recipe.FilmOrder;
import productions.motion.dsl.recipe.Recipes;
import productions.motion.scene.Choice;
import productions.motion.scene.Makers;
import productions.motion.scene.Scene;
import productions.motion.studio.Studio;
import productions.motion.value.Refusal;

/** Keeping films as recipes, taking them up again, and leaving. */
final class Keeping {

    private final Session session;
    private final Making making;
    private final GroovyLines groovy;

    Keeping(Session session, Making making, GroovyLines groovy) {
        this.session = session;
        this.making = making;
        this.groovy = groovy;
    }

    List<Order> orders() {
        return List.of(
                new Order(
                        "save",
                        "FILE.groovy",
                        "keep the film as a recipe that makes the same frames again",
                        this::save),
                new Order(
                        "load", "FILE.groovy", "go on with the film of a recipe or of an earlier session", this::load),
                new Order("run", "FILE.groovy [words]", "shoot all films of a recipe", this::run),
                new Order("quit", "", "leave; the session is kept", w -> session.leave()));
    }

    private void save(List<String> words) {
        if (words.isEmpty()) {
            throw new Refusal(Refusal.Kind.USAGE, "Say where to, such as /save dusk.groovy.");
        }
        Path file = Path.of(words.get(0).endsWith(".groovy") ? words.get(0) : words.get(0) + ".groovy");
        if (Files.exists(file)) {
            throw new Refusal(
                    Refusal.Kind.OUTPUT,
                    "There is a file '" + file + "' already. Choose another name; nothing is overwritten.");
        }
        Scene scene = session.work().scene();
        List<String> comments = new ArrayList<>(List.of(
                scene.name() + ": \"" + scene.prompt() + "\"",
                "What is not written here follows from the words and the seed. Make it: motion run " + file));
        session.past().steps().forEach(s -> comments.add("motion> " + s));
        String text = session.desk().writer().write(List.of(scene), comments);
        check(text, scene, file);
        SessionFile.write(file, text);
        session.desk().talk().give(file.toString());
    }

    /** A recipe is only kept when it says the very scene that was seen. */
    private void check(String text, Scene scene, Path file) {
        Studio studio = session.desk().origins();
        FilmOrder order = Recipes.read(
                        file.getFileName().toString(),
                        text,
                        List.of(),
                        session.desk().catalog())
                .get(0);
        Scene again = order.apply(studio.plan(studio.understand(order.prompt())));
        if (!bare(again).equals(bare(scene))) {
            throw new Refusal(
                    Refusal.Kind.BUG,
                    "The recipe for '" + scene.name()
                            + "' does not say the same film. Please report this; the film itself can be kept"
                            + " with /make, and its recipe printed with 'motion recipe to-groovy'.");
        }
    }

    private static Scene bare(Scene scene) {
        List<Choice> none = List.of();
        return new Scene(
                scene.name(),
                scene.prompt(),
                scene.seed(),
                scene.format(),
                scene.look(),
                scene.shots(),
                scene.ending(),
                scene.score(),
                scene.flash(),
                none,
                new Makers("", "", List.of()));
    }

    private void load(List<String> words) {
        if (words.isEmpty()) {
            throw new Refusal(Refusal.Kind.USAGE, "Say which recipe, such as /load dusk.groovy.");
        }
        open(Path.of(words.get(0)));
    }

    /** Go on with the film of a recipe; of several, the last. */
    void open(Path file) {
        Work work = groovy.work(file);
        session.past().note(session.past().now().locking(SessionFile.locks(Recipes.text(file))));
        session.begin(work);
    }

    private void run(List<String> words) {
        if (words.isEmpty()) {
            throw new Refusal(Refusal.Kind.USAGE, "Say which recipe, such as /run recipes/films/storm.groovy.");
        }
        Path file = Path.of(words.get(0));
        List<String> rest = words.subList(1, words.size());
        for (Work work : groovy.works(file.getFileName().toString(), Recipes.text(file), words(rest))) {
            session.begin(work);
            making.shoot();
        }
    }

    private static List<String> words(List<String> typed) {
        return typed.stream().filter(w -> !w.equals("--")).toList();
    }
}
