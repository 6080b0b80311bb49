package productions.motion.studio;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import productions.motion.catalog.Catalog;
import productions.motion.create.Creator;
import productions.motion.extract.Extractor;
import productions.motion.family.Projection;
import productions.motion.grow.Grower;
import productions.motion.interpret.Interpreter;
import productions.motion.knowledge.Entries;
import productions.motion.knowledge.Knowledge;
import productions.motion.knowledge.Learned;
import productions.motion.knowledge.Registries;
import productions.motion.knowledge.Run;
import productions.motion.render.Renderer;
import productions.motion.scene.Film;
import productions.motion.scene.Instruction;
import productions.motion.scene.Pictures;
import productions.motion.scene.Prompt;
import productions.motion.scene.Scene;
import productions.motion.scene.Soundtrack;
import productions.motion.sound.Mixer;

/**
 * The main path, one line a stage: a prompt becomes an instruction, a scene, pictures and sound, and a film; what is
 * measured in the film becomes knowledge for the next.
 *
 * <p>The same prompt, seed, knowledge and plugins make the same film, on any number of threads and any Java.
 */
public final class Studio {

    private final Catalog catalog;
    private final Knowledge knowledge;
    private final Interpreter interpreter = new Interpreter();

    /**
     * Set up a studio.
     *
     * @param catalog the primitives there are
     * @param knowledge what is known
     */
    public Studio(Catalog catalog, Knowledge knowledge) {
        this.catalog = catalog;
        this.knowledge = knowledge;
    }

    /** Make a film of a prompt. */
    public Film make(Prompt prompt, Take take) {
        Instruction instruction = understand(prompt);
        Scene scene = plan(instruction);
        return shoot(scene, take);
    }

    /** Return what a prompt asks for. */
    public Instruction understand(Prompt prompt) {
        return interpreter.interpret(prompt, knowledge);
    }

    /** Return a scene in which everything is decided: as it was decided before, where this very film was made before. */
    public Scene plan(Instruction instruction) {
        return new Remembrance(catalog)
                .scene(instruction, knowledge.entries())
                .orElseGet(() -> new Creator(catalog).create(instruction, knowledge));
    }

    /** Make the film of a scene. */
    public Film shoot(Scene scene, Take take) {
        CompletableFuture<Soundtrack> sound = CompletableFuture.supplyAsync(() -> new Mixer().soundtrack(scene));
        Pictures pictures = new Renderer().pictures(scene);
        return new CuttingRoom(catalog).film(scene, pictures, joined(sound), take);
    }

    /** Wait for the sound, which was rehearsed beside the pictures; what went wrong there is as if it had happened here. */
    private static Soundtrack joined(CompletableFuture<Soundtrack> sound) {
        try {
            return sound.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw e;
        }
    }

    /** Make the film of a scene, and measure what is in it: meanwhile, or afterwards where another program writes it. */
    public Premiere premiere(Scene scene, Take take) {
        if (take.press().isPresent()) {
            Film film = shoot(scene, take);
            try (Projection projection = new ProjectionRoom(catalog).open(film.file(), take.cancellation())) {
                return new Premiere(film, new Extractor(catalog, Syllabus::contains).extract(projection));
            }
        }
        return Premiere.of(
                scene.format(),
                new Extractor(catalog, Syllabus::contains),
                audience -> shoot(scene, take.before(audience)));
    }

    /** Take in what a finished film teaches: what was measured in it, and what was meant by it. */
    public Learned learn(Lesson lesson, Registries registries) {
        return registries.learn(taught(lesson, registries));
    }

    /** Return what a finished film teaches, as far as this studio knows, to be taken in by whoever holds the registries. */
    public Run taught(Lesson lesson) {
        return taught(lesson, knowledge.entries());
    }

    /**
     * Return what a finished film teaches.
     *
     * @param entries what is known by now: a prompt that was read before teaches no words again
     */
    public Run taught(Lesson lesson, Entries entries) {
        PromptReader reader = new PromptReader(knowledge, lesson.writer());
        Grower grower = new Grower(knowledge.origins(), reader::write);
        Instruction instruction = lesson.instruction();
        Run run = grower.grow(
                id(instruction.prompt()),
                lesson.at(),
                instruction,
                lesson.scene().choices(),
                lesson.measured());
        Run all = reader.isNew(instruction.prompt().text(), entries) ? run.and(grower.company(instruction)) : run;
        return all.remembering(new Remembrance(catalog).memo(lesson.scene()));
    }

    /** Return the id of the run that a prompt makes: the same prompt, seed and wishes have the same. */
    public String id(Prompt prompt) {
        return JobId.of(prompt, catalog);
    }

    /** Return the scene that a run was made of, if it is remembered. */
    public Optional<Scene> remembered(String run) {
        return new Remembrance(catalog).scene(run, knowledge.entries());
    }
}
