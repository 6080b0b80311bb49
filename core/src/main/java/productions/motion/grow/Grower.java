package productions.motion.grow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import productions.motion.extract.Measured;
import productions.motion.knowledge.Origins;
import productions.motion.knowledge.Run;
import productions.motion.knowledge.Sighting;
import productions.motion.scene.Choice;
import productions.motion.scene.Instruction;
import productions.motion.value.Scope;

/**
 * From what was asked and what was measured to everything that a run teaches.
 *
 * <p>Pure values come from single frames, blended ones from windows and the whole film, and both only from what was
 * measured in the finished film. Semantic, interpreted and linguistic values come only from what was asked and decided.
 */
public final class Grower {

    private final PureGrowth pure;
    private final CategoryBleed bleed;
    private final Function<Instruction, String> writer;

    /**
     * Prepare to grow.
     *
     * @param origins what the registries start from; only its noises are pure sounds, its lights are no settings
     * @param writer writes an instruction down, as the interpretation registry keeps it
     */
    public Grower(Origins origins, Function<Instruction, String> writer) {
        this.pure = new PureGrowth(origins.noises());
        this.bleed = new CategoryBleed(origins);
        this.writer = writer;
    }

    /**
     * Return what a film teaches that was made of a prompt.
     *
     * @param id the job's id
     * @param at when it is learned
     * @param instruction what the prompt asks for
     * @param choices what was decided for the film
     * @param film what was measured in it
     */
    public Run grow(String id, Instant at, Instruction instruction, List<Choice> choices, List<Measured> film) {
        Intention intention = new Intention(instruction, bleed);
        Tally tally = new Tally();
        seen(tally, film);
        tally.add(intention.story(choices));
        tally.add(intention.interpretation(writer));
        tally.add(intention.spans());
        return new Run(id, at, instruction.prompt().text(), tally.sightings(), "");
    }

    /**
     * Return what a film teaches that nobody here has asked for, such as one from a camera.
     *
     * @param id the job's id
     * @param at when it is learned
     * @param film what was measured in it
     */
    public Run grow(String id, Instant at, List<Measured> film) {
        Tally tally = new Tally();
        seen(tally, film);
        return new Run(id, at, "", tally.sightings(), "");
    }

    /**
     * Return what reading a prompt teaches, whether or not a film is made of it.
     *
     * @param id the id of the reading
     * @param at when it was read
     * @param instruction what the prompt asks for
     */
    public Run read(String id, Instant at, Instruction instruction) {
        Intention intention = new Intention(instruction, bleed);
        Tally tally = new Tally();
        tally.add(intention.interpretation(writer));
        tally.add(intention.spans());
        tally.add(intention.company());
        return new Run(id, at, instruction.prompt().text(), tally.sightings(), "");
    }

    /** Return what the words of a prompt that nobody knows stand beside, each at most once. */
    public List<Sighting> company(Instruction instruction) {
        Tally tally = new Tally();
        tally.add(new Intention(instruction, bleed).company());
        return tally.sightings();
    }

    private void seen(Tally tally, List<Measured> film) {
        Optional<Reading> whole = readings(film, Scope.FILM).findFirst();
        BlendedGrowth blended = new BlendedGrowth(whole);
        tally.add(readings(film, Scope.FRAME).flatMap(pure::of));
        tally.add(readings(film, Scope.WINDOW).flatMap(blended::of));
        tally.add(whole.stream().flatMap(blended::of));
        tally.add(whole.stream().flatMap(blended::blends));
    }

    private static Stream<Reading> readings(List<Measured> film, Scope scope) {
        return film.stream().filter(m -> m.scope() == scope).map(Reading::new);
    }
}
