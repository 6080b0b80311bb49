package productions.motion.dsl.repl;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import productions.motion.dsl.command.Output;
import productions.motion.dsl.recipe.RecipeWriter;
import productions.motion.edit.Trait;
import productions.motion.scene.Scene;
import productions.motion.value.Refusal;

/**
 * Keeps a session as a recipe that makes its film, with the steps as comments. It is written anew after every change:
 * beside the old one, onto the disk, then in its place, so that at any instant one of both is whole.
 */
final class SessionFile {

    private static final String LOCKS = "// locked: ";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    private final Path folder;
    private Optional<Path> file;

    /** Set up for a new session in a folder, or for one that goes on. */
    SessionFile(Path folder, Optional<Path> file) {
        this.folder = folder;
        this.file = file;
    }

    /** Return where the session is kept, once there is something to keep. */
    Optional<Path> file() {
        return file;
    }

    Path folder() {
        return folder;
    }

    /** Leave the file as it is, and keep what comes in another. */
    void fork() {
        file = Optional.empty();
    }

    /** Keep where a session stands. */
    void keep(Past past, RecipeWriter writer) {
        Optional<Scene> scene = past.now().work().map(Work::scene);
        if (scene.isEmpty()) {
            return;
        }
        Path place =
                file.orElseGet(() -> Output.free(folder.resolve(LocalDateTime.now(Clock.systemDefaultZone())
                                .format(DAY) + "-" + scene.get().name() + ".groovy")));
        List<String> comments = new ArrayList<>(List.of(
                "A session with Motion. Go on with: motion repl " + place, "Or make its film: motion run " + place));
        past.steps().forEach(s -> comments.add("motion> " + s));
        String text = writer.write(List.of(scene.get()), comments);
        Set<Trait> locks = past.now().locks();
        if (!locks.isEmpty()) {
            text += LOCKS + locks.stream().map(Trait::id).sorted().collect(Collectors.joining(" ")) + "\n";
        }
        write(place, text);
        file = Optional.of(place);
    }

    /** Return the locks that a kept session had. */
    static Set<Trait> locks(String text) {
        return text.lines()
                .filter(l -> l.startsWith(LOCKS))
                .flatMap(l -> Arrays.stream(l.substring(LOCKS.length()).split(" ")))
                .map(Trait::named)
                .collect(Collectors.toSet());
    }

    /** Write a file so that it is never there by half. */
    static void write(Path place, String text) {
        Path whole = place.toAbsolutePath();
        Path fresh = whole.resolveSibling(whole.getFileName() + ".new");
        try {
            Files.createDirectories(whole.getParent());
            try (FileChannel channel = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            move(fresh, whole);
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.OUTPUT,
                    "'" + place + "' cannot be written: " + e.getMessage() + ". Choose another place.",
                    e);
        }
    }

    private static void move(Path fresh, Path place) throws IOException {
        try {
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
