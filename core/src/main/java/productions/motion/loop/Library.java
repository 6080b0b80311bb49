package productions.motion.loop;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import productions.motion.catalog.Catalog;
import productions.motion.media.read.Mp4Film;
import productions.motion.media.read.Pictures;
import productions.motion.scene.Manifest;
import productions.motion.scene.SceneJson;
import productions.motion.still.Png;
import productions.motion.studio.Label;
import productions.motion.value.Picture;
import productions.motion.value.PlanarPicture;
import productions.motion.value.Planes;
import productions.motion.value.Refusal;

/**
 * The films of loops, a folder a loop. The name of a film ends with the id of its run. When there are too many, the oldest
 * are archived: their scene and a thumbnail stay, from which they can be made again.
 */
public final class Library {

    /** How the file ends that a film can be made again from. */
    public static final String SCENE = ".scene.json";

    private static final String FILM = ".mp4";
    private static final String PARTIAL = ".partial.mp4";
    private static final int THUMBNAIL = 160;

    private final Path folder;
    private final Catalog catalog;

    /**
     * Prepare to keep films.
     *
     * @param folder where; made when the first film comes
     * @param catalog where the primitives of scenes are looked up
     */
    public Library(Path folder, Catalog catalog) {
        this.folder = folder;
        this.catalog = catalog;
    }

    /** Return where the film of a run goes. */
    Path place(String loop, String name, String run) {
        try {
            return Files.createDirectories(folder.resolve(loop)).resolve(name + "-" + run + FILM);
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.OUTPUT,
                    "No films can be kept in '" + folder + "': " + e.getMessage()
                            + ". Make room, or allow writing there.",
                    e);
        }
    }

    /** Delete what a killed process left behind: films that were never learned, and unfinished ones. */
    void clear(String loop, Predicate<String> isLearned) {
        for (Path film : films(loop)) {
            boolean partial = film.getFileName().toString().endsWith(PARTIAL);
            if (partial || !isLearned.test(run(film))) {
                delete(film);
            }
        }
    }

    /** Delete a film, if it is there. */
    void delete(Path film) {
        try {
            Files.deleteIfExists(film);
        } catch (IOException e) {
            throw failure(film, e);
        }
    }

    /** Return the loops of which films are kept, by name. */
    public List<String> loops() {
        List<String> loops = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder, Files::isDirectory)) {
                folders.forEach(f -> loops.add(f.getFileName().toString()));
            } catch (IOException e) {
                throw failure(folder, e);
            }
        }
        loops.sort(null);
        return loops;
    }

    /**
     * Return the oldest films of a loop without which the others fit.
     *
     * @param loop the loop
     * @param quota how many bytes may stay
     * @param newest how many films may stay
     * @param stays whether a run's film stays in any case
     */
    public List<Path> surplus(String loop, long quota, long newest, Predicate<String> stays) {
        List<Path> surplus = new ArrayList<>();
        List<Kept> kept = new ArrayList<>(films(loop).stream()
                .filter(f -> !f.getFileName().toString().endsWith(PARTIAL))
                .map(this::kept)
                .sorted(Comparator.comparing(Kept::at)
                        .thenComparing(k -> k.film().toString()))
                .toList());
        long bytes = kept.stream().mapToLong(Kept::bytes).sum();
        long films = kept.size();
        for (Kept one : kept) {
            if ((bytes > quota || films > newest) && !stays.test(run(one.film()))) {
                surplus.add(one.film());
                bytes -= one.bytes();
                films--;
            }
        }
        return surplus;
    }

    /**
     * What is kept of a loop.
     *
     * @param films how many films
     * @param bytes how many bytes they have together
     */
    public record Stock(long films, long bytes) {}

    /** Return what films of a loop are kept. */
    public Stock stock(String loop) {
        List<Path> films = films(loop);
        return new Stock(
                films.size(), films.stream().mapToLong(f -> kept(f).bytes()).sum());
    }

    /** Archive a film: keep its scene and a thumbnail, from which it can be made again, and delete it. */
    public void archive(Path film) {
        Path scene = beside(film, SCENE);
        try (Mp4Film opened = Mp4Film.open(film)) {
            Optional<Manifest> manifest = new Label(catalog).read(opened.recipe(), opened.comment());
            if (manifest.isPresent()) {
                Files.writeString(scene, new SceneJson(catalog).write(manifest.get()));
                thumbnail(opened, beside(film, ".png"));
            }
        } catch (IOException e) {
            throw failure(film, e);
        }
        delete(film);
    }

    private static void thumbnail(Mp4Film film, Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        try (Pictures pictures = film.pictures(film.video().frames() / 2)) {
            Optional<Planes> planes = pictures.next();
            if (planes.isPresent()) {
                Planes p = planes.get();
                Picture picture = new PlanarPicture(p).packed();
                int height = Math.max(1, THUMBNAIL * p.height() / p.width());
                Png.write(picture.resized(THUMBNAIL, height), film.title().orElse(""), file);
            }
        }
    }

    private List<Path> films(String loop) {
        Path place = folder.resolve(loop);
        List<Path> films = new ArrayList<>();
        if (Files.isDirectory(place)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(place, "*" + FILM)) {
                files.forEach(films::add);
            } catch (IOException e) {
                throw failure(place, e);
            }
        }
        return films;
    }

    private Kept kept(Path film) {
        try {
            return new Kept(
                    film, Files.size(film), Files.getLastModifiedTime(film).toMillis());
        } catch (IOException e) {
            throw failure(film, e);
        }
    }

    private record Kept(Path film, long bytes, long at) {}

    /** Return the id of the run that a film's name ends with. */
    private static String run(Path film) {
        String name = film.getFileName().toString();
        return name.substring(name.lastIndexOf('-') + 1, name.length() - FILM.length());
    }

    private static Path beside(Path film, String ending) {
        String name = film.getFileName().toString();
        return film.resolveSibling(name.substring(0, name.length() - FILM.length()) + ending);
    }

    private static Refusal failure(Path place, IOException e) {
        return new Refusal(
                Refusal.Kind.TRANSFER,
                "'" + place + "' cannot be read or written: " + e.getMessage() + ". Check the disk.",
                e);
    }
}
