package productions.motion.dsl.command;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import productions.motion.catalog.Catalog;
import productions.motion.dsl.command.loop.Spool;
import productions.motion.knowledge.Learned;
import productions.motion.knowledge.Registries;
import productions.motion.knowledge.Run;
import productions.motion.loop.Learning;
import productions.motion.scene.Film;
import productions.motion.scene.Instruction;
import productions.motion.scene.SceneJson;
import productions.motion.studio.Lesson;
import productions.motion.studio.Premiere;
import productions.motion.studio.Studio;
import productions.motion.value.Refusal;

/**
 * What came of teaching the registries a film. The film is there in any case; where it could not be learned, why not.
 *
 * @param learned what the registries learned
 * @param run the run that the film became for them, now or once they take it in
 * @param trouble why they could not
 * @param left whether it was left for the process that writes the registries at the moment
 */
public record Teaching(Optional<Learned> learned, Optional<String> run, Optional<Refusal> trouble, boolean left) {

    private static final long PATIENCE_MILLISECONDS = 2_000;
    private static final long PAUSE_MILLISECONDS = 100;

    /** Teach the registries of a home what a finished film can teach. */
    public static Teaching of(Studio studio, Instruction instruction, Premiere premiere, Home home, Catalog catalog) {
        Film film = premiere.film();
        InstructionJson json = new InstructionJson(new SceneJson(catalog).mapper());
        Lesson lesson = new Lesson(
                Clock.systemUTC().instant(),
                instruction,
                json::write,
                film.manifest().scene(),
                premiere.measured());
        Run run = studio.taught(lesson);
        Learning learning =
                Learning.of(lesson, film.manifest().flash(), Workshop.origins().origins(), run.id());
        Run whole = run.noting(List.of(learning.note()));
        try (Registries registries = open(home, catalog)) {
            return new Teaching(Optional.of(registries.learn(whole)), Optional.of(run.id()), Optional.empty(), false);
        } catch (Refusal refusal) {
            return refusal.kind() == Refusal.Kind.BUSY
                    ? left(whole, home)
                    : new Teaching(Optional.empty(), Optional.empty(), Optional.of(untaught(film, refusal)), false);
        }
    }

    /** A process that writes for weeks takes in with its next run what was left for it. */
    private static Teaching left(Run run, Home home) {
        new Spool(home.folder()).leave(run);
        return new Teaching(Optional.empty(), Optional.of(run.id()), Optional.empty(), true);
    }

    /** Another process writes for a moment or for weeks: wait out the moment. */
    private static Registries open(Home home, Catalog catalog) {
        long deadline = System.nanoTime() + PATIENCE_MILLISECONDS * 1_000_000;
        while (true) {
            try {
                return Workshop.registries(home, catalog);
            } catch (Refusal refusal) {
                if (refusal.kind() != Refusal.Kind.BUSY || System.nanoTime() > deadline) {
                    throw refusal;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Somebody interrupted the learning. Ask for a cancellation instead.", e);
        }
    }

    private static Refusal untaught(Film film, Refusal cause) {
        return new Refusal(
                cause.kind(),
                "The film '" + film.file() + "' is made, but what it teaches was not learned. " + cause.getMessage(),
                cause);
    }
}
