package productions.motion.dsl.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import productions.motion.catalog.Catalog;
import productions.motion.dsl.recipe.FilmOrder;
import productions.motion.dsl.recipe.RecipeWriter;
import productions.motion.dsl.recipe.Recipes;
import productions.motion.scene.Scene;
import productions.motion.scene.SceneJson;
import productions.motion.studio.Studio;
import productions.motion.value.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code motion recipe}: recipes as JSON and back. */
@Command(name = "recipe", description = "Turn recipes into JSON, and JSON or films into recipes.")
public final class RecipeCommand implements Runnable {

    private static final String SCHEMA = "motion.recipe/1";

    private final Talk talk;

    @Mixin
    private HelpOption help = new HelpOption();

    private RecipeCommand(Talk talk) {
        this.talk = talk;
    }

    static CommandLine with(Talk talk) {
        return new CommandLine(new RecipeCommand(talk))
                .addSubcommand(new ToJson(talk))
                .addSubcommand(new ToGroovy(talk));
    }

    @Override
    public void run() {
        talk.say("");
        throw new Refusal(
                Refusal.Kind.USAGE, "Say what to do: 'motion recipe to-json FILE' or 'motion recipe to-groovy FILE'.");
    }

    /** {@code motion recipe to-json}: the scenes that a recipe comes to. */
    @Command(
            name = "to-json",
            description = "Print the scenes that a recipe comes to, all decided, as JSON.",
            footer = {"", "Example:", "  motion recipe to-json recipes/films/storm.groovy"})
    static final class ToJson implements Callable<Integer> {

        private final Talk talk;

        @Mixin
        private Common common = new Common();

        @Parameters(index = "0", paramLabel = "RECIPE", description = "A recipe, a Groovy file.")
        private Path recipe = Path.of("");

        @Parameters(index = "1..*", paramLabel = "ARGUMENT", description = "What the recipe is given, after --.")
        private List<String> arguments = List.of();

        ToJson(Talk talk) {
            this.talk = talk;
        }

        @Override
        public Integer call() {
            Catalog catalog = Workshop.catalog(common.home());
            Studio studio = Workshop.studio(catalog);
            JsonMapper mapper = new SceneJson(catalog).mapper();
            ObjectNode all = mapper.createObjectNode().put("schema", SCHEMA);
            var films = all.putArray("films");
            for (FilmOrder order : Recipes.read(recipe, arguments, catalog)) {
                films.add(mapper.valueToTree(order.apply(studio.plan(studio.understand(order.prompt())))));
            }
            talk.give(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(all));
            return 0;
        }
    }

    /** {@code motion recipe to-groovy}: a recipe for scenes, or for a film that was made. */
    @Command(
            name = "to-groovy",
            description = "Print a recipe that makes the scenes of a JSON file, or of a film, again.",
            footer = {"", "Example:", "  motion recipe to-groovy out/quiet-harbor.mp4 > quiet-harbor.groovy"})
    static final class ToGroovy implements Callable<Integer> {

        private final Talk talk;

        @Mixin
        private Common common = new Common();

        @Parameters(paramLabel = "FILE", description = "JSON as to-json prints it, or a film made by Motion.")
        private Path file = Path.of("");

        ToGroovy(Talk talk) {
            this.talk = talk;
        }

        @Override
        public Integer call() {
            Catalog catalog = Workshop.catalog(common.home());
            boolean isFilm = file.toString().toLowerCase(Locale.ROOT).endsWith(".mp4");
            List<Scene> scenes =
                    isFilm ? List.of(Screening.manifest(file, catalog).scene()) : scenes(new SceneJson(catalog));
            List<String> comments = scenes.stream()
                    .map(s -> s.name() + ": \"" + s.prompt() + "\"")
                    .toList();
            talk.give(new RecipeWriter(catalog, Workshop.studio(catalog))
                    .write(scenes, comments)
                    .stripTrailing());
            return 0;
        }

        private List<Scene> scenes(SceneJson json) {
            try {
                JsonNode all = json.mapper().readTree(Files.readString(file));
                if (!all.path("schema").asString("").equals(SCHEMA)) {
                    throw new Refusal(
                            Refusal.Kind.DATA,
                            "'" + file + "' is no recipe in JSON: its \"schema\" is not \"" + SCHEMA
                                    + "\". Make one with 'motion recipe to-json'.");
                }
                List<Scene> scenes = new ArrayList<>();
                for (JsonNode film : all.path("films")) {
                    scenes.add(json.mapper().treeToValue(film, Scene.class));
                }
                return scenes;
            } catch (JacksonException e) {
                throw new Refusal(
                        Refusal.Kind.DATA,
                        "'" + file + "' cannot be read: " + e.getOriginalMessage()
                                + ". Use JSON as 'motion recipe to-json' prints it.",
                        e);
            } catch (IOException e) {
                throw new Refusal(
                        Refusal.Kind.MISSING,
                        "The file '" + file + "' cannot be read. Check its name and its rights.",
                        e);
            }
        }
    }
}
