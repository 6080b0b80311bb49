package productions.motion.loop;

import java.time.Duration;
import java.util.function.UnaryOperator;
import productions.motion.scene.Size;
import productions.motion.value.Seed;

/** A plan while it is changed. */
public final class PlanDraft {

    private String name;
    private final Workflow workflow;
    private Focus focus;
    private Focus.Stills stills;
    private double explore;
    private Duration pause;
    private Size size;
    private int framesPerSecond;
    private double seconds;
    private long quota;
    private Seed seed;
    private Habits habits;

    PlanDraft(Plan plan) {
        name = plan.name();
        workflow = plan.workflow();
        focus = plan.focus();
        stills = plan.stills();
        explore = plan.explore();
        pause = plan.pause();
        size = plan.size();
        framesPerSecond = plan.framesPerSecond();
        seconds = plan.seconds();
        quota = plan.quota();
        seed = plan.seed();
        habits = plan.habits();
    }

    /** Set what the loop is called. */
    public PlanDraft name(String other) {
        this.name = other;
        return this;
    }

    /** Set what it takes in of what a film teaches. */
    public PlanDraft focus(Focus other) {
        this.focus = other;
        return this;
    }

    /** Set what it takes of single frames. */
    public PlanDraft stills(Focus.Stills other) {
        this.stills = other;
        return this;
    }

    /** Set how often it explores, in [0, 1]. */
    public PlanDraft explore(double other) {
        this.explore = other;
        return this;
    }

    /** Set how long it rests after a turn. */
    public PlanDraft pause(Duration other) {
        this.pause = other;
        return this;
    }

    /** Set how large its films are. */
    public PlanDraft size(Size other) {
        this.size = other;
        return this;
    }

    /** Set how many pictures a second they have. */
    public PlanDraft framesPerSecond(int other) {
        this.framesPerSecond = other;
        return this;
    }

    /** Set how long they are. */
    public PlanDraft seconds(double other) {
        this.seconds = other;
        return this;
    }

    /** Set how many bytes of films are kept. */
    public PlanDraft quota(long other) {
        this.quota = other;
        return this;
    }

    /** Set the chance of all that it draws. */
    public PlanDraft seed(Seed other) {
        this.seed = other;
        return this;
    }

    /** Set how it goes about its work. */
    public PlanDraft habits(UnaryOperator<Habits> change) {
        this.habits = change.apply(habits);
        return this;
    }

    /** Return the plan as it is now, or refuse what cannot be. */
    public Plan plan() {
        return new Plan(
                name, workflow, focus, stills, explore, pause, size, framesPerSecond, seconds, quota, seed, habits);
    }
}
