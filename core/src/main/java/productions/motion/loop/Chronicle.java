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

    /** What readings are called in the log, by where their prompts come from. */
    private static final Map<String, String> SOURCES = Map.of("queue", "interpreted", "generate", "generated");

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
        Told told = new Told(state.runs(), outcome.learning(), time.toMillis() / 1000.0);
        List<Entry> found = outcome.learned().discovered();
        if (outcome.learned().known()) {
            say("learn", told, "made before, nothing is counted again");
        } else if (turn instanceof Turn.Read read) {
            read(told, read, found, outcome.learned().seen());
        } else {
            made(told, found, outcome.sound());
        }
    }

    /** A turn that has something to tell. */
    private record Told(long number, Learning learning, double seconds) {}

    private void read(Told told, Turn.Read read, List<Entry> found, long seen) {
        String source = SOURCES.getOrDefault(read.source(), read.source());
        say("interpret", told, "[interpretation] recorded: " + told.learning().prompt());
        say(
                "interpret",
                told,
                "[" + told.number() + "] " + source + ", linguistic growth: +" + count(found, Registry.LINGUISTIC)
                        + " new, " + seen + " updated");
    }

    private void made(Told told, List<Entry> found, String sound) {
        say("growth", told, growth(found));
        if (plan.workflow() == Workflow.SOUND) {
            long sounds = found.stream()
                    .filter(e -> e.id().aspect() == Aspect.PURE_SOUND)
                    .count();
            String news = sounds == 0 ? "no new sounds this cycle" : "sound discovery: +" + sounds + " (" + sound + ")";
            say("sound", told, "[" + told.number() + "] " + news);
        }
        Learning learning = told.learning();
        String missed = learning.missed().isEmpty() ? "" : ", not seen: " + String.join(", ", learning.missed());
        say(
                "learn",
                told,
                String.format(
                        Locale.ROOT,
                        "[%d] %s (%.1f s) %s score %.2f%s",
                        told.number(),
                        Event.preview(learning.prompt()),
                        told.seconds(),
                        learning.isGood() ? "✓ good" : "✓",
                        learning.score(),
                        missed));
    }

    private void say(String phase, Told told, String text) {
        say(phase, told.number(), told.learning().run(), told.learning().prompt(), told.seconds(), text);
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
