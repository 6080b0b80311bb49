package productions.motion.dsl.command.jobs;

import java.util.Locale;
import productions.motion.loop.Job;
import tools.jackson.databind.node.ObjectNode;

/** Jobs as they are told. */
final class JobLines {

    private static final int PROMPT = 60;

    private JobLines() {}

    static String line(Job job) {
        String prompt = job.order().prompt();
        String beginning = prompt.length() <= PROMPT ? prompt : prompt.substring(0, PROMPT) + "…";
        String more = job.reason().isEmpty() ? job.film() : job.reason();
        return String.format(
                Locale.ROOT,
                "%-10s %-9s %s%s%s%s",
                job.id(),
                job.state().id(),
                job.liked() ? "♥ " : "",
                job.pinned() ? "pinned " : "",
                beginning,
                more.isEmpty() ? "" : "   " + more);
    }

    static ObjectNode json(Job job, ObjectNode node) {
        node.put("id", job.id())
                .put("status", job.state().id())
                .put("prompt", job.order().prompt())
                .put("seed", job.order().seed())
                .put("reason", job.reason())
                .put("worker", job.worker())
                .put("attempts", job.attempts())
                .put("run", job.run())
                .put("path", job.film())
                .put("liked", job.liked())
                .put("pinned", job.pinned())
                .put("created_at", job.submitted().toString())
                .put("updated_at", job.updated().toString());
        job.order().seconds().ifPresent(s -> node.put("duration_seconds", s));
        job.order().width().ifPresent(w -> node.put("width", w));
        job.order().height().ifPresent(h -> node.put("height", h));
        job.order().framesPerSecond().ifPresent(f -> node.put("fps", f));
        return node;
    }
}
