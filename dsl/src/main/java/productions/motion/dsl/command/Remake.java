package productions.motion.dsl.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import productions.motion.catalog.Catalog;
import productions.motion.loop.Library;
import productions.motion.media.read.Mp4Film;
import productions.motion.scene.Film;
import productions.motion.scene.Manifest;
import productions.motion.scene.SceneJson;
import productions.motion.studio.Studio;
import productions.motion.studio.Take;
import productions.motion.value.Refusal;

/** {@code motion remake}: the same film again, from itself. */
@Command(
        name = "remake",
        description = {
            "Make a film again from the scene that is embedded in it, or from the scene that is left of an archived one.",
            "Exit code 0 only when every picture and every sample is the same."
        },
        footer = {"", "Example:", "  motion remake out/quiet-harbor.mp4"})
public final class Remake implements Callable<Integer> {

    /** Baseline, the only profile that our encoder makes. */
    private static final int OWN_PROFILE = 66;

    private final Talk talk;

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "FILE", description = "A film made by Motion, or the .scene.json of an archived one.")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the new film goes (default: it is made, compared and thrown away).")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--no-progress", description = "Show no progress bar.")
    private boolean noProgress;

    Remake(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        Catalog catalog = Workshop.catalog(common.home());
        Manifest manifest = manifest(file, catalog);
        Studio studio = Workshop.studio(catalog);
        Path made = output.map(Output::free).orElseGet(Remake::scratch);
        ProgressBar bar = new ProgressBar(talk, !noProgress && !common.isQuiet());
        Film film = Interruption.during(
                stop -> studio.shoot(manifest.scene(), Take.to(made).watched(bar, stop)), bar);
        if (output.isEmpty()) {
            discard(made);
        } else {
            talk.give(made.toString());
        }
        return compare(manifest, film.manifest(), profile());
    }

    /** Return how a film was made, as it says itself, or where it was archived, as its scene says. */
    private static Manifest manifest(Path file, Catalog catalog) {
        if (!isArchived(file)) {
            return Screening.manifest(file, catalog);
        }
        try {
            return new SceneJson(catalog).read(Files.readString(file));
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.MISSING, "The scene '" + file + "' cannot be read. Check its name and rights.", e);
        }
    }

    private int compare(Manifest before, Manifest after, int profile) {
        boolean frames = before.framesSha256().equals(after.framesSha256());
        boolean samples = before.samplesSha256().equals(after.samplesSha256());
        if (frames && samples) {
            agree(after, profile);
            return 0;
        }
        talk.fail("Not the same film: " + (frames ? "" : "the pictures differ") + (frames || samples ? "" : " and ")
                + (samples ? "" : "the samples differ") + ". It was made by Motion "
                + before.scene().makers().engine() + " with "
                + before.scene().makers().plugins()
                + ". Use the same versions.");
        return Refusal.Kind.CHECK.exitCode();
    }

    private void agree(Manifest after, int profile) {
        if (common.isQuiet()) {
            return;
        }
        talk.say("The same film: frames " + after.framesSha256() + ", samples " + after.samplesSha256());
        if (profile != OWN_PROFILE) {
            talk.say("Its pictures were compressed by another program. What was compared is pictures as they were"
                    + " drawn and samples as they were mixed, before compression.");
        }
    }

    private static boolean isArchived(Path file) {
        return file.getFileName().toString().endsWith(Library.SCENE);
    }

    private int profile() {
        if (isArchived(file)) {
            return OWN_PROFILE;
        }
        try (Mp4Film film = Screening.open(file)) {
            return film.profile();
        } catch (IOException e) {
            throw Screening.unreadable(file, e);
        }
    }

    private static Path scratch() {
        try {
            return Files.createTempDirectory("motion-remake").resolve("remake.mp4");
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.OUTPUT, "There is no room for a temporary film. Name a place with -o.", e);
        }
    }

    private static void discard(Path made) {
        try {
            Files.delete(made);
            Files.delete(made.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.TRANSFER, "The temporary film '" + made + "' is left. Delete it.", e);
        }
    }
}
