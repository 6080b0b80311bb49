package productions.motion.dsl.command.loop;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import productions.motion.catalog.Engine;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Registries;
import productions.motion.knowledge.Registry;
import productions.motion.loop.Job;
import productions.motion.loop.JobQueue;
import productions.motion.loop.Loop;
import productions.motion.loop.LoopState;
import productions.motion.value.Refusal;

/**
 * Says on a port of this machine how the loops are: {@code /metrics} in the text form of Prometheus, and for everything else
 * whether they go on. Nobody else can reach it.
 */
final class Gauges implements Closeable {

    private final Registries registries;
    private final List<Loop> loops;
    private final Path home;
    private final Optional<HttpServer> server;

    Gauges(Optional<Integer> port, Registries registries, List<Loop> loops, Path home) {
        this.registries = registries;
        this.loops = loops;
        this.home = home;
        server = port.map(this::open);
    }

    private HttpServer open(int port) {
        try {
            HttpServer opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            opened.createContext(
                    "/metrics", e -> answer(e, 200, "text/plain; version=0.0.4; charset=utf-8", metrics()));
            opened.createContext("/", e -> answer(e, isWell() ? 200 : 503, "application/json", health()));
            opened.start();
            return opened;
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.UNAVAILABLE,
                    "Nothing can be said on port " + port + ": " + e.getMessage() + ". Choose another with --port.",
                    e);
        }
    }

    private boolean isWell() {
        return loops.stream().allMatch(loop -> loop.trouble().isEmpty());
    }

    private String health() {
        return "{\"ok\":" + isWell() + ",\"service\":\"motion-loop\"}";
    }

    /** Return everything that is counted. */
    String metrics() {
        StringBuilder text = new StringBuilder(4000);
        type(text, "motion_build_info", "gauge", "Which Motion this is.");
        text.append("motion_build_info{version=\"").append(Engine.VERSION).append("\"} 1\n");
        type(text, "motion_jobs_total", "counter", "Turns of loops, by what became of them.");
        for (Loop loop : loops) {
            LoopState s = loop.state();
            line(text, "motion_jobs_total", "workflow=\"" + loop.name() + "\",status=\"done\"", s.runs());
            line(text, "motion_jobs_total", "workflow=\"" + loop.name() + "\",status=\"failed\"", s.failed());
        }
        type(text, "motion_discoveries_total", "counter", "Entries that loops discovered.");
        loops.forEach(l -> line(
                text,
                "motion_discoveries_total",
                "loop=\"" + l.name() + "\"",
                l.state().discovered()));
        type(text, "motion_loop_last_success_timestamp_seconds", "gauge", "When a loop last took in a run.");
        loops.forEach(l -> line(
                text,
                "motion_loop_last_success_timestamp_seconds",
                "loop=\"" + l.name() + "\"",
                l.state().last().getEpochSecond()));
        type(text, "motion_registry_entries", "gauge", "How many entries a registry has.");
        for (Registry registry : Registry.values()) {
            long size = Aspect.of(registry).stream().mapToLong(registries::size).sum();
            line(text, "motion_registry_entries", "registry=\"" + registry.id() + "\"", size);
        }
        type(text, "motion_queue_depth", "gauge", "How many jobs wait.");
        long waiting = JobQueue.all(registries).stream()
                .filter(j -> j.state() == Job.State.QUEUED)
                .count();
        text.append("motion_queue_depth ").append(waiting).append('\n');
        type(text, "motion_disk_free_bytes", "gauge", "How much room there is for films.");
        text.append("motion_disk_free_bytes ").append(Whole.free(home)).append('\n');
        return text.toString();
    }

    private static void type(StringBuilder text, String name, String type, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private static void line(StringBuilder text, String name, String labels, long value) {
        text.append(String.format(Locale.ROOT, "%s{%s} %d%n", name, labels, value));
    }

    private static void answer(HttpExchange exchange, int code, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(code, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.ifPresent(s -> s.stop(0));
    }
}
