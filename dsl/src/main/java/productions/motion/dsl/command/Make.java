package productions.motion.dsl.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import productions.motion.catalog.Catalog;
import productions.motion.family.Press;
import productions.motion.media.SoundCodec;
import productions.motion.scene.Film;
import productions.motion.scene.FlashPolicy;
import productions.motion.scene.Instruction;
import productions.motion.scene.Mode;
import productions.motion.scene.Prompt;
import productions.motion.scene.Scene;
import productions.motion.scene.Wishes;
import productions.motion.studio.Premiere;
import productions.motion.studio.ProjectionRoom;
import productions.motion.studio.Studio;
import productions.motion.studio.Take;
import productions.motion.value.Refusal;
import productions.motion.value.Seed;

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

    private static final int LONGEST_PROMPT = 2000;

    private final Talk talk;

    @Mixin
    private Common common = new Common();

    @Mixin
    private FormatOptions format = new FormatOptions();

    @Parameters(paramLabel = "PROMPT", description = "What the film should be, in plain words.")
    private List<String> words = List.of();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The chance it is made with; printed, so it can be repeated.")
    private Optional<String> seed = Optional.empty();

    @Option(names = "--mode", paramLabel = "MODE", description = "pure, blended or auto (default).")
    private Manner mode = Manner.AUTO;

    @Option(names = "--no", paramLabel = "WORDS", description = "What must not appear, such as \"red, music\".")
    private List<String> excluded = List.of();

    @Option(
            names = "--flash",
            paramLabel = "POLICY",
            description = "enforce (default), warn or off: what to do about flashes.")
    private FlashPolicy flash = FlashPolicy.ENFORCE;

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
        Prompt prompt = prompt();
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
        if (chatty) {
            Summary.of(film, teaching.flatMap(Teaching::learned)).forEach(talk::say);
        }
        talk.give(
                common.isJson()
                        ? new JobJson(catalog).write(instruction, film, teaching.flatMap(Teaching::learned))
                        : film.file().toString());
        teaching.flatMap(Teaching::trouble).ifPresent(trouble -> {
            throw trouble;
        });
        return 0;
    }

    private Prompt prompt() {
        String text = String.join(" ", words).strip();
        if (text.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.DATA,
                    "The prompt is empty. Say what the film should be, such as \"a calm ocean at dusk\".");
        }
        if (text.length() > LONGEST_PROMPT) {
            throw new Refusal(
                    Refusal.Kind.DATA,
                    "The prompt has " + text.length() + " characters, and " + LONGEST_PROMPT
                            + " is the most. Say it in fewer words.");
        }
        Wishes wishes =
                new Wishes(format.seconds(), format.size(), format.framesPerSecond(), mode.mode, excluded, flash);
        return new Prompt(text, chance(), wishes);
    }

    private Seed chance() {
        String text = seed.orElse("random");
        if (text.equals("random")) {
            // The one moment that decides anything: nobody asked for a number, so it is drawn here and told.
            return new Seed(new Seed(System.nanoTime()).below(1_000_000_000));
        }
        if (!text.matches("-?[0-9]{1,18}")) {
            throw new Refusal(Refusal.Kind.USAGE, "'--seed " + text + "' is no whole number. Write it as --seed 7.");
        }
        return new Seed(Long.parseLong(text));
    }

    /** Which knowledge a film may be drawn from. */
    enum Snapshot {
        /** All that was learned so far. */
        LATEST,
        /** The origins alone. */
        NONE
    }

    /** The modes as they are asked for. */
    enum Manner {
        PURE(Optional.of(Mode.PURE)),
        BLENDED(Optional.of(Mode.BLENDED)),
        AUTO(Optional.empty());

        private final Optional<Mode> mode;

        Manner(Optional<Mode> mode) {
            this.mode = mode;
        }
    }
}
