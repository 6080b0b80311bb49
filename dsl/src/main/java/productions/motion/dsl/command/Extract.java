package productions.motion.dsl.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import productions.motion.extract.Extractor;
import productions.motion.extract.Measured;
import productions.motion.media.read.Mp4Film;
import productions.motion.scene.Format;
import productions.motion.value.Observation;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code motion extract}: what a film measures, second by second. */
@Command(
        name = "extract",
        description = "Measure a film: every metric of the plugins, second by second.",
        footer = {"", "Example:", "  motion extract out/quiet-harbor.mp4 --json"})
public final class Extract implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "FILE", description = "A film.")
    private Path file = Path.of("");

    Extract(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        Extractor extractor = new Extractor(Workshop.catalog(common.home()));
        try (Mp4Film film = Screening.open(file);
                Frames frames = new Frames(film)) {
            double framesPerSecond = film.video().rate().perSecond();
            List<Measured> windows = extractor.extract(frames, framesPerSecond, Format.SAMPLE_RATE);
            if (common.isJson()) {
                talk.give(json(windows));
            } else {
                windows.forEach(this::say);
            }
            return 0;
        } catch (IOException e) {
            throw Screening.unreadable(file, e);
        }
    }

    private void say(Measured window) {
        talk.give(String.format(Locale.ROOT, "%.2f s to %.2f s", window.start(), window.end()));
        for (Observation observation : window.observations()) {
            String values = observation.values().stream()
                    .map(v -> String.format(Locale.ROOT, "%.4g", v))
                    .collect(Collectors.joining(" "));
            talk.give(String.format(Locale.ROOT, "    %-16s %s %s", observation.aspect(), values, observation.unit())
                    .stripTrailing());
        }
    }

    private String json(List<Measured> windows) {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode root = mapper.createObjectNode().put("file", file.toString());
        ArrayNode array = root.putArray("windows");
        for (Measured window : windows) {
            ObjectNode node = array.addObject().put("start", window.start()).put("end", window.end());
            for (Observation observation : window.observations()) {
                if (observation.values().size() == 1) {
                    node.put(observation.aspect(), observation.value());
                } else {
                    ArrayNode values = node.putArray(observation.aspect());
                    observation.values().forEach(values::add);
                }
            }
        }
        return mapper.writeValueAsString(root);
    }
}
