package productions.motion.dsl.command;

import java.util.Locale;
import java.util.Optional;
import productions.motion.catalog.Catalog;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.Learned;
import productions.motion.scene.Choice;
import productions.motion.scene.Evidence;
import productions.motion.scene.Film;
import productions.motion.scene.FlashReport;
import productions.motion.scene.Instruction;
import productions.motion.scene.Manifest;
import productions.motion.scene.Scene;
import productions.motion.scene.SceneJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A finished job as one JSON object, schema {@code motion.job/1}. */
final class JobJson {

    private final JsonMapper mapper;

    JobJson(Catalog catalog) {
        mapper = new SceneJson(catalog).mapper();
    }

    String write(Instruction instruction, Film film, Optional<Learned> learned) {
        Manifest manifest = film.manifest();
        Scene scene = manifest.scene();
        ObjectNode job = mapper.createObjectNode();
        job.put("schema", "motion.job/1")
                .put("id", manifest.framesSha256().substring(0, 16))
                .put("name", scene.name())
                .put("status", "completed")
                .put("prompt", scene.prompt())
                .put("duration_seconds", scene.format().seconds())
                .put("workflow_type", "main")
                .put("seed", scene.seed().value())
                .put("registry_revision", scene.makers().knowledge())
                .put("frames_sha256", manifest.framesSha256())
                .put("samples_sha256", manifest.samplesSha256());
        job.set("instruction", new InstructionJson(mapper).node(instruction));
        ObjectNode spec = mapper.valueToTree(scene);
        spec.remove("choices");
        job.set("spec", spec);
        choices(job.putArray("choices"), scene);
        output(job.putObject("output"), film);
        FlashReport flash = manifest.flash();
        job.putObject("safety")
                .put("worst_flashes_per_s", flash.flashesPerSecond())
                .put("worst_at_s", flash.atSeconds())
                .put("red", flash.redFlashesPerSecond())
                .put("policy", scene.flash().name().toLowerCase(Locale.ROOT))
                .put("limited", flash.isLimited())
                .put("safe", flash.isSafe());
        job.putObject("loudness")
                .put("integrated_lufs", finite(manifest.loudness().integrated()))
                .put("true_peak_dbtp", finite(manifest.loudness().truePeak()));
        learned.ifPresent(l -> learned(job.putObject("learned"), l));
        return mapper.writeValueAsString(job);
    }

    private static void learned(ObjectNode json, Learned learned) {
        json.put("new", learned.discovered().size())
                .put("seen", learned.seen())
                .put("known", learned.known())
                .put("registry_revision", learned.revision());
        ArrayNode items = json.putArray("items");
        for (Entry entry : learned.discovered()) {
            items.addObject()
                    .put("registry", entry.id().aspect().id())
                    .put("key", entry.id().key())
                    .put("name", entry.name());
        }
    }

    private static void output(ObjectNode output, Film film) {
        Scene scene = film.manifest().scene();
        output.put("path", film.file().toString())
                .put("bytes", film.bytes())
                .put("width", scene.format().width())
                .put("height", scene.format().height())
                .put("fps", scene.format().framesPerSecond())
                .put("frames", scene.format().frames())
                .put("codec", "avc1");
    }

    private static void choices(ArrayNode choices, Scene scene) {
        for (Choice choice : scene.choices()) {
            ObjectNode json = choices.addObject();
            json.put("aspect", choice.aspect())
                    .put("value", choice.value())
                    .put("how", choice.how().name().toLowerCase(Locale.ROOT))
                    .put("stream", choice.stream());
            ArrayNode evidence = json.putArray("evidence");
            for (Evidence reason : choice.evidence()) {
                ObjectNode node =
                        evidence.addObject().put("text", reason.text()).put("sense", reason.sense());
                node.putArray("span")
                        .add(reason.span().start())
                        .add(reason.span().end());
            }
            ArrayNode alternatives = json.putArray("alternatives");
            choice.alternatives()
                    .forEach(a ->
                            alternatives.addObject().put("value", a.value()).put("weight", a.weight()));
        }
    }

    /** JSON has no infinity; silence is told as the floor of the meter. */
    private static double finite(double level) {
        return Double.isInfinite(level) ? -120 : level;
    }
}
