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
        Report report = new Report(state.runs(), outcome, time.toMillis() / 1000.0);
        if (outcome.learned().known()) {
            say(report, "repeat", "made before, nothing is counted again");
        } else if (turn instanceof Turn.Read read) {
            read(report, read);
        } else {
            shot(report);
        }
    }

    private void read(Report report, Turn.Read turn) {
        say(report, "interpret", "[interpretation] recorded: " + turn.prompt().text());
        String source = switch (turn.source()) {
            case "queue" -> "interpreted";
            case "generate" -> "generated";
            default -> turn.source();
        };
        say(
                report,
                "interpret",
                "[" + report.run + "] " + source + ", linguistic growth: +"
                        + count(report.found(), Registry.LINGUISTIC) + " new, "
                        + report.outcome.learned().seen() + " updated");
    }

    private void shot(Report report) {
        say(report, "growth", growth(report.found()));
        if (plan.workflow() == Workflow.SOUND) {
            long sounds = report.found().stream()
                    .filter(e -> e.id().aspect() == Aspect.PURE_SOUND)
                    .count();
            String news = sounds == 0
                    ? "no new sounds this cycle"
                    : "sound discovery: +" + sounds + " (" + report.outcome.sound() + ")";
            say(report, "sound", "[" + report.run + "] " + news);
        }
        Learning learning = report.learning();
        String missed = learning.missed().isEmpty() ? "" : ", not seen: " + String.join(", ", learning.missed());
        say(
                report,
                "learn",
                String.format(
                        Locale.ROOT,
                        "[%d] %s (%.1f s) %s score %.2f%s",
                        report.run,
                        Event.preview(learning.prompt()),
                        report.seconds,
                        learning.isGood() ? "✓ good" : "✓",
                        learning.score(),
                        missed));
    }

    /**
     * A turn that was taken in.
     *
     * @param run which run of the loop it became
     * @param outcome what it came to
     * @param seconds how long it took
     */
    private record Report(long run, Crew.Outcome outcome, double seconds) {

        Learning learning() {
            return outcome.learning();
        }

        List<Entry> found() {
            return outcome.learned().discovered();
        }
    }

    private void say(Report report, String phase, String text) {
        Learning learning = report.learning();
        say(phase, report.run, learning.run(), learning.prompt(), report.seconds, text);
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
