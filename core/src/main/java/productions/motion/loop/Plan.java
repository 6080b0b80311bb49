package productions.motion.loop;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import productions.motion.scene.FlashPolicy;
import productions.motion.scene.Mode;
import productions.motion.scene.Size;
import productions.motion.scene.Wishes;
import productions.motion.value.Refusal;
import productions.motion.value.Seed;

/**
 * How a loop works.
 *
 * @param name what it is called; its state is kept under this name
 * @param workflow what it does
 * @param focus what it takes in of what a film teaches
 * @param stills what it takes of single frames, with its focus on frames
 * @param explore how often a film explores instead of varying what worked, in [0, 1]
 * @param pause how long it rests after a turn
 * @param size how large its films are
 * @param framesPerSecond how many pictures a second they have
 * @param seconds how long they are
 * @param quota how many bytes of films are kept; older ones are archived as scene and thumbnail
 * @param seed the chance of all that it draws
 * @param habits how it goes about its work
 */
public record Plan(
        String name,
        Workflow workflow,
        Focus focus,
        Focus.Stills stills,
        double explore,
        Duration pause,
        Size size,
        int framesPerSecond,
        double seconds,
        long quota,
        Seed seed,
        Habits habits) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{0,39}");
    private static final int SMALL = 256;
    private static final int TINY = 64;
    private static final int FRAMES_PER_SECOND = 24;
    private static final long QUOTA = 2_000_000_000;
    private static final double LONGEST = 600;

    public Plan {
        if (!NAME.matcher(name).matches()) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "'" + name
                            + "' is no name for a loop. Use up to 40 small letters, digits, dashes and underscores.");
        }
        require(explore >= 0 && explore <= 1, "explores " + explore, "a share from 0 to 1");
        require(seconds > 0 && seconds <= LONGEST, "makes films of " + seconds + " s", "a length from 0 to 600 s");
        require(!pause.isNegative(), "rests " + pause, "a time of 0 s or more");
        require(quota >= 0, "keeps " + quota + " bytes", "a size of 0 or more");
    }

    private static void require(boolean holds, String what, String instead) {
        if (!holds) {
            throw new Refusal(Refusal.Kind.USAGE, "A loop " + what + ". Give it " + instead + ".");
        }
    }

    /** Return how a workflow works unless somebody says otherwise: with films that are small and short. */
    public static Plan of(Workflow workflow) {
        boolean heard = workflow == Workflow.SOUND;
        int side = heard ? TINY : SMALL;
        return new Plan(
                workflow.id(),
                workflow,
                workflow == Workflow.BALANCED ? Focus.WINDOW : workflow == Workflow.BRIDGE ? Focus.ALL : Focus.FRAME,
                heard ? Focus.Stills.SOUND : Focus.Stills.BOTH,
                switch (workflow) {
                    case EXPLOITER -> 0;
                    case BALANCED -> 0.3;
                    default -> 1;
                },
                Duration.ofSeconds(workflow == Workflow.INTERPRET || workflow == Workflow.BRIDGE ? 2 : 1),
                new Size(side, side),
                FRAMES_PER_SECOND,
                workflow == Workflow.BALANCED ? 2 : 1,
                QUOTA,
                new Seed(0),
                Habits.STANDARD);
    }

    /** Return this plan to be changed; it stays as it is itself. */
    public PlanDraft edit() {
        return new PlanDraft(this);
    }

    /** Return what its films are wished to be. */
    Wishes wishes(Optional<Mode> mode) {
        return new Wishes(
                Optional.of(seconds),
                Optional.of(size),
                Optional.of(framesPerSecond),
                mode,
                List.of(),
                FlashPolicy.ENFORCE);
    }
}
