package productions.motion.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import productions.motion.catalog.Catalog;
import productions.motion.catalog.Plugins;
import productions.motion.dsl.recipe.FilmOrder;
import productions.motion.dsl.recipe.Recipes;
import productions.motion.media.read.Mp4Film;
import productions.motion.media.read.Pictures;
import productions.motion.origins.OriginsKnowledge;
import productions.motion.scene.Film;
import productions.motion.scene.Prompt;
import productions.motion.scene.Scene;
import productions.motion.scene.Size;
import productions.motion.scene.Wishes;
import productions.motion.still.ContactSheet;
import productions.motion.still.Png;
import productions.motion.studio.Studio;
import productions.motion.studio.Take;
import productions.motion.value.Picture;
import productions.motion.value.PlanarPicture;
import productions.motion.value.Planes;
import productions.motion.value.Seed;

/**
 * Makes the gallery: a page with a sheet for each recipe, and one sheet of twenty prompts. Run it with {@code
 * docs/gallery/make} and look at the pictures.
 */
public final class Gallery {

    /** Twenty prompts that have little in common. */
    public static final List<String> PROMPTS = List.of(
            "a calm ocean at dusk",
            "neon city at night, fast, techno",
            "a forest in the rain, slow pan left",
            "golden desert under a burning sun",
            "three red circles bouncing on white",
            "deep space, drifting stars, an ominous hum",
            "snow falling on a quiet street at night",
            "a vivid abstract spiral, pulsing magenta and cyan",
            "black and white noir, handheld, tense",
            "fire and embers rising, intense",
            "soft pastel clouds, dreamy, slow zoom in",
            "an underwater reef with five fish, gentle",
            "a smooth diagonal gradient from blue to green, no music",
            "a documentary about mountains, wide shot",
            "a tutorial about gravity",
            "a playful cartoon with yellow stars, upbeat",
            "a thunderstorm over a gray sea, deep rumble",
            "pure colors, a tropical mosaic",
            "sunrise over a lavender meadow, hopeful",
            "a retro sunset with the text \"MOTION\" at the top");

    private static final Size CELL = new Size(256, 256);
    private static final int CELL_SECONDS = 2;
    private static final int STILLS = 4;

    private final Studio studio;
    private final Catalog catalog;
    private final Path root;
    private final Path films;

    private Gallery(Path root, Path films) {
        this.root = root;
        this.films = films;
        this.catalog = Plugins.load(List.of(root.resolve("plugins")));
        this.studio = new Studio(catalog, new OriginsKnowledge());
    }

    /** Make the gallery of a checkout: the first argument is its folder. */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        Path films = Files.createTempDirectory("motion-gallery");
        new Gallery(root, films).make();
    }

    /** Return the recipes of a checkout, by name. */
    public static List<Path> recipes(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("recipes/films"))) {
            return files.filter(f -> f.toString().endsWith(".groovy")).sorted().toList();
        }
    }

    /** Return the page of the gallery. */
    public static String page(Path root) throws IOException {
        StringBuilder page = new StringBuilder(
                "# Gallery\n\nMade by `docs/gallery/make`, from the recipes and prompts below.\n\n"
                        + "## Twenty prompts\n\n![Twenty films](prompts.png)\n\nFrom left to right, row by row, all with seed 7:\n\n");
        PROMPTS.forEach(p -> page.append("1. ").append(p).append('\n'));
        for (Path recipe : recipes(root)) {
            String name = name(recipe);
            page.append("\n## ")
                    .append(name)
                    .append("\n\n![")
                    .append(name)
                    .append("](")
                    .append(name)
                    .append(".png)\n\n")
                    .append("```groovy\n")
                    .append(Files.readString(recipe))
                    .append("```\n");
        }
        return page.toString();
    }

    private void make() throws IOException {
        Path folder = Files.createDirectories(root.resolve("docs/gallery"));
        write(folder.resolve("prompts.png"), ContactSheet.of(prompts(), 5, CELL.width()), "Twenty prompts");
        for (Path recipe : recipes(root)) {
            FilmOrder order = Recipes.read(recipe, List.of(), catalog).get(0);
            Scene scene = order.apply(studio.plan(studio.understand(order.prompt())));
            List<Picture> stills = stills(shoot(scene, name(recipe)), STILLS);
            write(folder.resolve(name(recipe) + ".png"), ContactSheet.of(stills, STILLS, 240), scene.prompt());
        }
        Files.writeString(folder.resolve("README.md"), page(root));
    }

    private List<Picture> prompts() throws IOException {
        List<Picture> pictures = new ArrayList<>();
        for (String text : PROMPTS) {
            Wishes wishes = new Wishes(
                    Optional.of((double) CELL_SECONDS),
                    Optional.of(CELL),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Wishes.NONE.flash());
            Scene scene = studio.plan(studio.understand(new Prompt(text, new Seed(7), wishes)));
            pictures.add(stills(shoot(scene, "prompt-" + pictures.size()), 1).get(0));
        }
        return pictures;
    }

    private Film shoot(Scene scene, String name) {
        return studio.shoot(scene, Take.to(films.resolve(name + ".mp4")));
    }

    /** Return pictures spread evenly over a film. */
    private static List<Picture> stills(Film film, int count) throws IOException {
        List<Picture> stills = new ArrayList<>();
        try (Mp4Film open = Mp4Film.open(film.file())) {
            for (int i = 0; i < count; i++) {
                int frame = (int) ((i + 0.5) * open.video().frames() / count);
                try (Pictures pictures = open.pictures(frame)) {
                    Planes planes = pictures.next().orElseThrow();
                    stills.add(new PlanarPicture(planes).packed());
                }
            }
        }
        return stills;
    }

    private static void write(Path file, Picture picture, String title) {
        try {
            Files.deleteIfExists(file);
            Png.write(picture, title, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path recipe) {
        return recipe.getFileName().toString().replace(".groovy", "");
    }
}
