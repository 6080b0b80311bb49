package productions.motion.studio;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import productions.motion.extract.Extractor;
import productions.motion.extract.Measured;
import productions.motion.media.write.Audience;
import productions.motion.media.write.Rushes;
import productions.motion.scene.Film;
import productions.motion.scene.Format;

/**
 * A film that was measured while it was written.
 *
 * @param film the film
 * @param measured what is in it
 */
public record Premiere(Film film, List<Measured> measured) {

    public Premiere {
        measured = List.copyOf(measured);
    }

    /** Shoot a film before an audience that measures it. */
    static Premiere of(Format format, Extractor extractor, Function<Audience, Film> shooting) {
        Rushes rushes = new Rushes(format);
        FutureTask<List<Measured>> measuring = new FutureTask<>(() -> {
            try (rushes) {
                return extractor.extract(rushes);
            }
        });
        Thread thread = new Thread(measuring, "measure");
        thread.setDaemon(true);
        thread.start();
        try {
            Film film = shooting.apply(rushes);
            rushes.end();
            return new Premiere(film, measuring.get());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("Somebody interrupted a film. Ask for a cancellation instead.", e);
        } finally {
            rushes.end();
        }
    }
}
