package productions.motion.dsl.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import productions.motion.catalog.Catalog;
import productions.motion.dsl.command.wish.Wording;
import productions.motion.family.Press;
import productions.motion.media.SoundCodec;
import productions.motion.scene.Film;
import productions.motion.scene.Instruction;
import productions.motion.scene.Prompt;
import productions.motion.scene.Scene;
import productions.motion.studio.Premiere;
import productions.motion.studio.ProjectionRoom;
import productions.motion.studio.Studio;
import productions.motion.studio.Take;

/** {@code motion make}: one prompt, one film. */
@Command(
        name = "make",
        description = "Make one film with sound from one prompt.",
        footer = {
            "",
            "Examples:",
            "  motion make \"a calm ocean at dusk, 5 seconds\"",
            "  motion make \"neon city, fast, techno\" --ar 9:16 --quality standard --seed 7",
            "  motion make \"a forest in the rain\" --no \"red, music\" -o forest.mp4"
        })
public final class Make implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private Common common = new Common();

    @Mixin
    private Wording wording = new Wording();

    @Option(names = "--audio", paramLabel = "CODEC", description = "How sound is compressed: ${COMPLETION-CANDIDATES}.")
    private SoundCodec audio = Take.DEFAULT_SOUND;

    @Option(
            names = "--codec",
            paramLabel = "NAME",
            description = "What compresses the pictures: motion (default) or ffmpeg, which is faster where installed.")
    private String codec = ProjectionRoom.OWN;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the film goes (default: out/NAME.mp4). Nothing is ever overwritten.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--no-progress", description = "Show no progress bar.")
    private boolean noProgress;

    @Option(
            names = "--learn",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Learn what the film teaches (default), or with --no-learn leave the registries as they are.")
    private boolean learn = true;

    @Option(
            names = "--snapshot",
            paramLabel = "latest|none",
            description = "What may be drawn from: all that was learned (default), or the origins alone.")
    private Snapshot snapshot = Snapshot.LATEST;

    Make(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        Prompt prompt = wording.prompt();
        Home home = common.home();
        Catalog catalog = Workshop.catalog(home);
        Studio studio = snapshot == Snapshot.NONE
                ? Workshop.studio(catalog)
                : Workshop.studio(catalog, Workshop.knowledge(home, catalog));
        Instruction instruction = studio.understand(prompt);
        Scene scene = studio.plan(instruction);
        Optional<Press> press = new ProjectionRoom(catalog).press(codec);
        Path file = Output.free(output.orElse(Path.of("out", scene.name() + ".mp4")));
        boolean chatty = !common.isQuiet() && !common.isJson();
        if (chatty) {
            Summary.of(instruction, scene).forEach(talk::say);
        }
        ProgressBar bar = new ProgressBar(talk, chatty && !noProgress);
        Premiere premiere = Interruption.during(
                cancellation -> {
                    Take take = Take.to(file).with(audio).by(press).watched(bar, cancellation);
                    return learn ? studio.premiere(scene, take) : new Premiere(studio.shoot(scene, take), List.of());
                },
                bar);
        Film film = premiere.film();
        Optional<Teaching> teaching =
                learn ? Optional.of(Teaching.of(studio, instruction, premiere, home, catalog)) : Optional.empty();
        tell(film, teaching);
        talk.give(
                common.isJson()
                        ? new JobJson(catalog).write(instruction, film, teaching.flatMap(Teaching::learned))
                        : film.file().toString());
        teaching.flatMap(Teaching::trouble).ifPresent(trouble -> {
            throw trouble;
        });
        return 0;
    }

    private void tell(Film film, Optional<Teaching> teaching) {
        if (!common.isQuiet() && !common.isJson()) {
            Summary.of(film, teaching.flatMap(Teaching::learned)).forEach(talk::say);
        }
        if (teaching.filter(Teaching::left).isPresent() && !common.isQuiet()) {
            talk.say("Another process writes the registries; it will learn this film with its next run.");
        }
    }

    /** Which knowledge a film may be drawn from. */
    enum Snapshot {
        /** All that was learned so far. */
        LATEST,
        /** The origins alone. */
        NONE
    }
}
