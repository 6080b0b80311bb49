package productions.motion.scene;

import java.util.List;
import productions.motion.value.Seed;

/**
 * The blueprint of a film: every decision made, nothing left to chance. Enough to make the same film again.
 *
 * @param name what the film is called, such as {@code quiet-harbor}
 * @param prompt what the user typed
 * @param seed the chance of grain and of everything else that is drawn while rendering
 * @param format size, speed and length
 * @param look what is seen
 * @param shots how it is shot: consecutive, from the first frame to the last
 * @param ending how the last shot ends: a cut, a fade to black, or a dissolve into the beginning, so that the film can run
 *     in a circle
 * @param score what is heard
 * @param flash what to do about flashes that could harm
 * @param choices every decision with its reasons
 * @param makers who made it
 */
public record Scene(
        String name,
        String prompt,
        Seed seed,
        Format format,
        Look look,
        List<Shot> shots,
        Transition ending,
        Score score,
        FlashPolicy flash,
        List<Choice> choices,
        Makers makers) {

    public Scene {
        shots = List.copyOf(shots);
        choices = List.copyOf(choices);
    }

    /** Return the same scene under another name. */
    public Scene named(String change) {
        return new Scene(change, prompt, seed, format, look, shots, ending, score, flash, choices, makers);
    }

    /** Return the same scene with other grain and other chance while rendering. */
    public Scene with(Seed change) {
        return new Scene(name, prompt, change, format, look, shots, ending, score, flash, choices, makers);
    }

    /** Return the same scene in another format; its shots stay where they are. */
    public Scene with(Format change) {
        return new Scene(name, prompt, seed, change, look, shots, ending, score, flash, choices, makers);
    }

    /** Return the same scene with another look. */
    public Scene with(Look change) {
        return new Scene(name, prompt, seed, format, change, shots, ending, score, flash, choices, makers);
    }

    /** Return the same scene, shot otherwise. */
    public Scene withShots(List<Shot> change) {
        return new Scene(name, prompt, seed, format, look, change, ending, score, flash, choices, makers);
    }

    /** Return the same scene that ends otherwise. */
    public Scene ending(Transition change) {
        return new Scene(name, prompt, seed, format, look, shots, change, score, flash, choices, makers);
    }

    /** Return the same scene with other sound. */
    public Scene with(Score change) {
        return new Scene(name, prompt, seed, format, look, shots, ending, change, flash, choices, makers);
    }

    /** Return the same scene under another policy for flashes. */
    public Scene with(FlashPolicy change) {
        return new Scene(name, prompt, seed, format, look, shots, ending, score, change, choices, makers);
    }

    /** Return the same scene with other reasons. */
    public Scene withChoices(List<Choice> change) {
        return new Scene(name, prompt, seed, format, look, shots, ending, score, flash, change, makers);
    }
}
