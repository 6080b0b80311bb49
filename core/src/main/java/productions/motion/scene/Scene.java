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
 * @param ending how the last shot ends
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
}
