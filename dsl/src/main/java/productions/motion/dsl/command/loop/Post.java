package productions.motion.dsl.command.loop;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import productions.motion.loop.Loop;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How other processes hear of the loops of one, and steer them: a small file a loop says how it is, another what somebody
 * wants of it.
 *
 * @param folder where the files lie
 */
record Post(Path folder) {

    /** A process of another version may say more, or less. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final String BULLETIN = ".status.json";
    private static final String WISH = ".wish";

    /** What somebody wants of a loop. */
    enum Wish {
        /** It should end. */
        STOP,
        /** It should rest. */
        PAUSE,
        /** It should go on. */
        RESUME;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How a loop is.
     *
     * @param name the loop
     * @param pid the process it runs in
     * @param born when that process began, since numbers of processes come again
     * @param condition running, paused, stopping, ended or failed
     * @param begun when it was started
     * @param at when this was written
     * @param secondsLeft how long it will go on, as far as anybody can say; 0 where nobody can
     * @param quota how many bytes of films it keeps
     */
    record Bulletin(
            String name,
            long pid,
            Instant born,
            String condition,
            Instant begun,
            Instant at,
            long secondsLeft,
            long quota) {

        /** Return whether the process is still there. */
        boolean isAlive() {
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .flatMap(p -> p.info().startInstant())
                    .filter(born::equals)
                    .isPresent();
        }
    }

    /** Return the files of a home. */
    static Post of(Path home) {
        return new Post(home.resolve("loops"));
    }

    /** Return where the lines of a loop are kept. */
    Path log(String loop) {
        return folder.resolve(loop + ".log");
    }

    void tell(Loop loop, Instant begun, Instant at) {
        ProcessHandle self = ProcessHandle.current();
        Bulletin bulletin = new Bulletin(
                loop.name(),
                self.pid(),
                self.info().startInstant().orElse(Instant.EPOCH),
                loop.condition(),
                begun,
                at,
                loop.left().map(Duration::toSeconds).orElse(0L),
                loop.plan().quota());
        Whole.write(folder.resolve(loop.name() + BULLETIN), MAPPER.writeValueAsString(bulletin));
    }

    /** Say nothing of a loop any more. */
    void withdraw(String loop) {
        Whole.delete(folder.resolve(loop + BULLETIN));
        Whole.delete(folder.resolve(loop + WISH));
    }

    /** Return how a loop is, if its process is there. */
    Optional<Bulletin> read(String loop) {
        return Whole.read(folder.resolve(loop + BULLETIN))
                .flatMap(Post::bulletin)
                .filter(Bulletin::isAlive);
    }

    /** Return all loops whose process is there. */
    List<Bulletin> all() {
        return Whole.list(folder, BULLETIN).stream()
                .map(file -> file.getFileName().toString())
                .flatMap(name -> read(name.substring(0, name.length() - BULLETIN.length())).stream())
                .toList();
    }

    void wish(String loop, Wish wish) {
        Whole.write(folder.resolve(loop + WISH), wish.id());
    }

    /** Return what is wanted of a loop, and forget it. */
    Optional<Wish> take(String loop) {
        Path file = folder.resolve(loop + WISH);
        Optional<String> said = Whole.read(file);
        said.ifPresent(any -> Whole.delete(file));
        return said.flatMap(word -> List.of(Wish.values()).stream()
                .filter(w -> w.id().equals(word.strip()))
                .findFirst());
    }

    private static Optional<Bulletin> bulletin(String text) {
        try {
            return Optional.of(MAPPER.readValue(text, Bulletin.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
