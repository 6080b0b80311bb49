package productions.motion.dsl.repl;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import productions.motion.catalog.Catalog;
import productions.motion.create.Exclusions;
import productions.motion.dsl.command.Home;
import productions.motion.dsl.command.Output;
import productions.motion.dsl.command.ProgressBar;
import productions.motion.dsl.command.Summary;
import productions.motion.dsl.command.Talk;
import productions.motion.dsl.command.Teaching;
import productions.motion.dsl.command.Workshop;
import productions.motion.dsl.recipe.RecipeWriter;
import productions.motion.knowledge.Learned;
import productions.motion.scene.Instruction;
import productions.motion.studio.Premiere;
import productions.motion.studio.Studio;
import productions.motion.studio.Take;
import productions.motion.value.Cancellation;

/** What a session works with. */
final class Desk {

    private final Talk talk;
    private final Home home;
    private final Path films;
    private final Consumer<String> aside;
    private Optional<Catalog> catalog = Optional.empty();

    /**
     * Set up.
     *
     * @param talk who listens
     * @param home where knowledge and sessions lie
     * @param films the folder that films go to
     * @param aside hears what is said while somebody types
     */
    Desk(Talk talk, Home home, Path films, Consumer<String> aside) {
        this.talk = talk;
        this.home = home;
        this.films = films;
        this.aside = aside;
    }

    /** Set up where nobody types: all is said the same way. */
    Desk(Talk talk, Home home, Path films) {
        this(talk, home, films, talk::say);
    }

    Talk talk() {
        return talk;
    }

    /** Say something of which nobody knows when it comes. */
    void aside(String line) {
        aside.accept(line);
    }

    Home home() {
        return home;
    }

    Path films() {
        return films;
    }

    /** Return the primitives there are, loaded when they are first needed. */
    synchronized Catalog catalog() {
        Catalog loaded = catalog.orElseGet(() -> Workshop.catalog(home));
        catalog = Optional.of(loaded);
        return loaded;
    }

    /** Load plugins anew; what is there stays if that fails. */
    synchronized Catalog reload() {
        Catalog fresh = Workshop.catalog(home);
        catalog = Optional.of(fresh);
        return fresh;
    }

    /** Return a studio with all that is known by now. */
    Studio studio() {
        return Workshop.studio(catalog(), Workshop.knowledge(home, catalog()));
    }

    /** Return a studio as recipes are read by: it knows the origins alone. */
    Studio origins() {
        return Workshop.studio(catalog());
    }

    /** Return what the words of a film refuse. */
    Exclusions exclusions(Instruction instruction) {
        return new Exclusions(instruction, Workshop.knowledge(home, catalog()).origins());
    }

    RecipeWriter writer() {
        return new RecipeWriter(catalog(), origins());
    }

    /** Shoot a film, and learn from it where it is as its prompt was understood; return it with its file. */
    Work shoot(Work work, Cancellation stop) {
        Path file = Output.free(films.resolve(work.scene().name() + ".mp4"));
        ProgressBar bar = new ProgressBar(talk, true);
        Take take = Take.to(file).watched(bar, stop);
        Studio studio = studio();
        boolean teaches = work.instruction().isPresent() && work.scene().equals(work.planned());
        Optional<Learned> learned = Optional.empty();
        Optional<Lore> lore = Optional.empty();
        try {
            Premiere premiere = studio.premiere(work.scene(), take);
            bar.finish();
            if (teaches) {
                Teaching teaching = Teaching.of(studio, work.instruction().orElseThrow(), premiere, home, catalog());
                teaching.trouble().ifPresent(t -> talk.fail(String.valueOf(t.getMessage())));
                learned = teaching.learned();
                lore = teaching.run()
                        .map(run -> new Lore(
                                work.instruction().orElseThrow().prompt(),
                                run,
                                file,
                                Clock.systemUTC().instant()));
            }
            Summary.brief(premiere.film(), learned).forEach(talk::say);
        } finally {
            bar.finish();
        }
        talk.give(file.toString());
        return work.shot(file, lore);
    }
}
