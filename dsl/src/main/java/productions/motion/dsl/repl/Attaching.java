package productions.motion.dsl.repl;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import productions.motion.dsl.command.Workshop;
import productions.motion.dsl.command.loop.Feed;
import productions.motion.value.Refusal;

/** Following a loop or a job that goes on elsewhere, while the session goes on, too. */
final class Attaching {

    private static final int LOOK_MILLISECONDS = 1000;

    private final Session session;
    private Optional<Attachment> attached = Optional.empty();

    Attaching(Session session) {
        this.session = session;
    }

    /** What is followed, and who looks for news of it. */
    private record Attachment(String id, ScheduledExecutorService looker) {}

    List<Order> orders() {
        return List.of(
                new Order(
                        "attach",
                        "LOOP|JOB",
                        "tell here what a running loop or a job does, while it goes on",
                        this::attach),
                new Order("detach", "", "tell no more of it; it goes on", w -> detach()));
    }

    private void attach(List<String> words) {
        if (words.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "Say what to follow, such as /attach explorer. See /loop status for loops and /jobs for jobs.");
        }
        String id = words.get(0);
        Feed feed = Feed.of(Workshop.works(Optional.of(session.desk().home().folder())), id);
        leave();
        ScheduledExecutorService looker = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "attached to " + id);
            thread.setDaemon(true);
            return thread;
        });
        attached = Optional.of(new Attachment(id, looker));
        session.desk().talk().say("  Attached to " + id + ". /detach leaves it; it goes on.");
        looker.scheduleWithFixedDelay(() -> look(feed, looker), 0, LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private void look(Feed feed, ScheduledExecutorService looker) {
        try {
            feed.news().forEach(line -> session.desk().aside("  " + line));
        } catch (Refusal refusal) {
            session.desk().aside("  " + refusal.getMessage());
            looker.shutdown();
        }
        if (feed.isOver()) {
            looker.shutdown();
        }
    }

    private void detach() {
        String id = attached.filter(a -> !a.looker().isShutdown())
                .map(Attachment::id)
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.DATA, "Nothing is attached. Follow a loop or a job with /attach explorer."));
        leave();
        session.desk().talk().say("  Detached from " + id + ", which goes on.");
    }

    /** Look no more. */
    void leave() {
        attached.ifPresent(a -> a.looker().shutdown());
        attached = Optional.empty();
    }
}
