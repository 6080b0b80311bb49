package productions.motion.dsl.command.loop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import productions.motion.loop.Event;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keeps what loops say, one line of JSON each in a file a loop, and tells it to whoever looks on. */
final class LoopLog implements Event.Listener {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Set<String> LEARNED = Set.of("learn", "interpret");
    private static final String OLDER = ".1";
    private static final long MOST = 4_000_000;

    private final Post post;
    private final Consumer<String> onlooker;
    private final boolean json;

    /**
     * Keep a log.
     *
     * @param post where it is kept
     * @param onlooker hears every line
     * @param json whether the onlooker hears JSON instead of sentences
     */
    LoopLog(Post post, Consumer<String> onlooker, boolean json) {
        this.post = post;
        this.onlooker = onlooker;
        this.json = json;
    }

    @Override
    public synchronized void hear(Event event) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put(
                        "at",
                        Clock.systemUTC()
                                .instant()
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString())
                .put("level", event.level())
                .put("loop", event.loop())
                .put("phase", event.phase())
                .put("run", event.run())
                .put("job_id", event.job())
                .put("prompt_preview", event.prompt())
                .put("duration", event.seconds())
                .put("text", event.text());
        String line = MAPPER.writeValueAsString(node);
        keep(post.log(event.loop()), line);
        onlooker.accept(json ? line : sentence(node));
    }

    /** Return the last lines that a loop has said, as sentences or as they are kept. */
    static List<String> last(Path log, int count, boolean json) {
        List<String> lines = Whole.read(log).map(text -> text.lines().toList()).orElse(List.of());
        return lines.subList(Math.max(0, lines.size() - count), lines.size()).stream()
                .map(line -> json ? line : sentence(MAPPER.readTree(line)))
                .toList();
    }

    /** Return what whole lines of a log say, as sentences. */
    static List<String> sentences(String lines) {
        return lines.lines().map(line -> sentence(MAPPER.readTree(line))).toList();
    }

    /** Return the ids of the runs that some log tells as learned, the older part of it included. */
    static List<String> told(Path log) {
        return Stream.of(log.resolveSibling(log.getFileName() + OLDER), log)
                .flatMap(file -> Whole.read(file).stream())
                .flatMap(String::lines)
                .flatMap(line -> told(line).stream())
                .toList();
    }

    /** A line that was cut off when its process was killed tells nothing. */
    private static Optional<String> told(String line) {
        try {
            JsonNode node = MAPPER.readTree(line);
            boolean learned = LEARNED.contains(node.path("phase").asString(""));
            return Optional.of(node.path("job_id").asString("")).filter(id -> learned && !id.isEmpty());
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static String sentence(JsonNode node) {
        return node.path("at").asString("") + " " + node.path("loop").asString("") + ": "
                + node.path("text").asString("");
    }

    private static void keep(Path file, String line) {
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file) && Files.size(file) > MOST) {
                Files.move(file, file.resolveSibling(file.getFileName() + OLDER), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.write(
                    file,
                    (line + "\n").getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw Whole.failure(file, e);
        }
    }
}
