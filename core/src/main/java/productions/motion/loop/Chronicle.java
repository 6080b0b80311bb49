package productions.motion.loop;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.Registry;

/** Says what one loop does, in the lines that operators know. */
final class Chronicle {

    private final Plan plan;
    private final Event.Listener listener;
    private String rest = "";

    Chronicle(Plan plan, Event.Listener listener) {
        this.plan = plan;
        this.listener = listener;
    }

    void begins(LoopState state, Turn turn) {
        rest = "";
        if (turn instanceof Turn.Shoot shoot) {
            say("choose", state.runs() + 1, "", shoot.prompt().text(), 0, shoot.why());
        } else if (turn instanceof Turn.Serve serve) {
            say(
                    "claim",
                    state.runs() + 1,
                    serve.job().id(),
                    serve.job().order().prompt(),
                    0,
                    "job " + serve.job().id());
        }
    }

    /** Say why nothing is done, once until something is done again. */
    void rests(LoopState state, String why) {
        if (!rest.equals(why)) {
            rest = why;
            say("rest", state.runs(), "", "", 0, why);
        }
    }

    void learned(LoopState state, Turn turn, Crew.Outcome outcome, Duration time) {
        Learning learning = outcome.learning();
        double seconds = time.toMillis() / 1000.0;
        long n = state.runs();
        if (outcome.learned().known()) {
            say("learn", n, learning.run(), learning.prompt(), seconds, "made before, nothing is counted again");
            return;
        }
        List<Entry> found = outcome.learned().discovered();
        if (turn instanceof Turn.Read read) {
            String source = read.source().equals("queue")
                    ? "interpreted"
                    : read.source().equals("generate") ? "generated" : read.source();
            say(
                    "interpret",
                    n,
                    learning.run(),
                    learning.prompt(),
                    seconds,
                    "[interpretation] recorded: " + learning.prompt());
            say(
                    "interpret",
                    n,
                    learning.run(),
                    learning.prompt(),
                    seconds,
                    "[" + n + "] " + source
                            + ", linguistic growth: +" + count(found, Registry.LINGUISTIC) + " new, "
                            + outcome.learned().seen() + " updated");
            return;
        }
        say("growth", n, learning.run(), learning.prompt(), seconds, growth(found));
        if (plan.workflow() == Workflow.SOUND) {
            long sounds = found.stream()
                    .filter(e -> e.id().aspect() == Aspect.PURE_SOUND)
                    .count();
            say(
                    "sound",
                    n,
                    learning.run(),
                    learning.prompt(),
                    seconds,
                    "[" + n + "] "
                            + (sounds == 0
                                    ? "no new sounds this cycle"
                                    : "sound discovery: +" + sounds + " (" + outcome.sound() + ")"));
        }
        String missed = learning.missed().isEmpty() ? "" : ", not seen: " + String.join(", ", learning.missed());
        say(
                "learn",
                n,
                learning.run(),
                learning.prompt(),
                seconds,
                String.format(
                        Locale.ROOT,
                        "[%d] %s (%.1f s) %s score %.2f%s",
                        n,
                        Event.preview(learning.prompt()),
                        seconds,
                        learning.isGood() ? "✓ good" : "✓",
                        learning.score(),
                        missed));
    }

    void failed(LoopState state, String reason) {
        listener.hear(new Event(
                "error", plan.name(), "fail", state.runs() + 1, "", "", 0, "[" + (state.runs() + 1) + "] ✗ " + reason));
    }

    void archived(LoopState state, Path film) {
        say("archive", state.runs(), "", "", 0, "archived " + film.getFileName() + ", its scene and thumbnail stay");
    }

    private String growth(List<Entry> found) {
        Map<String, Long> aspects = new TreeMap<>();
        found.forEach(e -> aspects.merge(e.id().aspect().id(), 1L, Long::sum));
        return "Growth [" + plan.focus().id() + "]: total=" + found.size() + " static=" + count(found, Registry.PURE)
                + " dynamic=" + count(found, Registry.BLENDED) + " aspects=" + aspects;
    }

    private static long count(List<Entry> found, Registry registry) {
        return found.stream()
                .filter(e -> e.id().aspect().registry() == registry)
                .count();
    }

    private void say(String phase, long run, String job, String prompt, double seconds, String text) {
        listener.hear(new Event("info", plan.name(), phase, run, job, Event.preview(prompt), seconds, text));
    }
}
