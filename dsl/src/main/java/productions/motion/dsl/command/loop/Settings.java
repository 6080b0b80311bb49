package productions.motion.dsl.command.loop;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import productions.motion.loop.Focus;
import productions.motion.loop.Plan;
import productions.motion.loop.Workflow;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;

/**
 * What the environment says about loops, under the names that the earlier system had. A name that is nearly one of them is
 * refused, since a misspelt one once was no name at all and its loop did something else for weeks.
 *
 * @param environment the variables
 */
record Settings(Map<String, String> environment) {

    static final String PORT = "HEALTH_PORT";

    private static final String FOCUS = "LOOP_EXTRACTION_FOCUS";
    private static final String STILLS = "LOOP_STATIC_FOCUS";
    private static final String EXPLOIT = "LOOP_EXPLOIT_RATIO_OVERRIDE";
    private static final String WORKFLOW = "LOOP_WORKFLOW_TYPE";
    private static final String DELAY = "LOOP_DELAY_SECONDS";
    private static final String LENGTH = "LOOP_DURATION_SECONDS";
    private static final String READING_DELAY = "INTERPRET_DELAY_SECONDS";
    private static final String SOUND_DELAY = "SOUND_LOOP_DELAY_SECONDS";
    private static final String SOUND_LENGTH = "SOUND_LOOP_DURATION_SECONDS";
    private static final String BRIDGE_DELAY = "BRIDGE_INTERVAL_SECONDS";
    private static final List<String> KNOWN = List.of(
            FOCUS,
            STILLS,
            EXPLOIT,
            WORKFLOW,
            DELAY,
            LENGTH,
            READING_DELAY,
            SOUND_DELAY,
            SOUND_LENGTH,
            BRIDGE_DELAY,
            PORT);

    Settings {
        environment = Map.copyOf(environment);
        environment.keySet().stream()
                .sorted()
                .filter(name -> !KNOWN.contains(name))
                .forEach(Settings::requireFar);
    }

    /** Return what the environment of this process says. */
    static Settings ofProcess() {
        return new Settings(System.getenv());
    }

    private static void requireFar(String name) {
        String near = name.indexOf('_') < 0 ? "" : DidYouMean.sentence(name, KNOWN);
        if (!near.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "The environment says " + name + ", which no loop knows. " + near
                            + "Correct its name, or take it out of the environment.");
        }
    }

    /** Return the workflow that is asked for where no loop was named. */
    Optional<Workflow> workflow() {
        return word(WORKFLOW).map(word -> word.equals("main") ? Workflow.BALANCED : Workflow.of(word));
    }

    /** Return the local port that is asked for. */
    Optional<Integer> port() {
        return number(PORT).map(Double::intValue);
    }

    /** Return a plan with what the environment says of it. */
    Plan over(Plan plan) {
        return switch (plan.workflow()) {
            case EXPLORER, EXPLOITER, BALANCED -> films(plan);
            case INTERPRET -> with(plan, number(READING_DELAY), Optional.empty());
            case SOUND -> with(plan, number(SOUND_DELAY), number(SOUND_LENGTH));
            case BRIDGE -> with(plan, number(BRIDGE_DELAY), Optional.empty());
            case COLOR_SWEEP -> with(plan, number(DELAY), Optional.empty());
        };
    }

    private Plan films(Plan plan) {
        Plan with = with(plan, number(DELAY), number(LENGTH));
        return with.edit()
                .focus(word(FOCUS).map(Focus::of).orElse(with.focus()))
                .stills(word(STILLS).map(Focus.Stills::of).orElse(with.stills()))
                .explore(number(EXPLOIT).map(exploit -> 1 - exploit).orElse(with.explore()))
                .plan();
    }

    private static Plan with(Plan plan, Optional<Double> pause, Optional<Double> seconds) {
        return plan.edit()
                .pause(pause.map(s -> Duration.ofMillis(Math.round(1000 * s))).orElse(plan.pause()))
                .seconds(seconds.orElse(plan.seconds()))
                .plan();
    }

    private Optional<String> word(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private Optional<Double> number(String name) {
        return word(name).map(value -> {
            try {
                return Double.parseDouble(value.strip());
            } catch (NumberFormatException e) {
                throw new Refusal(
                        Refusal.Kind.USAGE,
                        "The environment says " + name + "=" + value + ", which is no number. Give it one.",
                        e);
            }
        });
    }
}
