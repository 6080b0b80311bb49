package productions.motion.docs;

import java.nio.file.Path;
import java.util.List;
import productions.motion.catalog.Catalog;
import productions.motion.catalog.Plugins;
import productions.motion.origins.OriginsKnowledge;
import productions.motion.scene.Film;
import productions.motion.scene.Prompt;
import productions.motion.scene.Wishes;
import productions.motion.studio.Studio;
import productions.motion.studio.Take;
import productions.motion.value.Cancellation;
import productions.motion.value.Seed;

/** Makes a film from a program of your own. */
public final class FirstFilm {

    private FirstFilm() {}

    /** Make a film of a second, and report each picture; {@code stop.request()} from any thread would end it. */
    public static Film make(List<Path> plugins, Path file) {
        Catalog catalog = Plugins.load(plugins);
        Studio studio = new Studio(catalog, new OriginsKnowledge());
        Prompt prompt = new Prompt("a calm ocean at dusk, 1 second", new Seed(7), Wishes.NONE);
        Cancellation stop = new Cancellation();
        Take take = Take.to(file)
                .watched((phase, done, total) -> System.out.println(phase + " " + done + " of " + total), stop);
        return studio.make(prompt, take);
    }
}
