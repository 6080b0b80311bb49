package productions.motion.dsl.repl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import productions.motion.dsl.command.Workshop;
import productions.motion.dsl.command.loop.Counter;
import productions.motion.dsl.command.loop.Works;
import productions.motion.knowledge.Registries;
import productions.motion.loop.Job;
import productions.motion.loop.JobQueue;
import productions.motion.value.Refusal;

/** Saying what is thought of a film: liked, kept in any case, or thrown away. */
final class Judging {

    private static final String OFF = "off";

    private final Session session;

    Judging(Session session) {
        this.session = session;
    }

    List<Order> orders() {
        return List.of(
                new Order("like", "", "say that you like the film: loops keep such films and vary them", w -> like()),
                new Order(
                        "pin",
                        "[JOB] [off]",
                        "keep the film, or that of a job, however many loops make after it",
                        this::pin),
                new Order("drop", "", "throw the file of the film away; the session keeps its scene", w -> drop()));
    }

    private void like() {
        Job job = learned("like it as it was planned");
        hand(JobQueue.Verb.LIKE, job, "Liked: " + job.film());
    }

    private void pin(List<String> words) {
        List<String> ids = words.stream().filter(w -> !w.equals(OFF)).toList();
        if (ids.size() > 1) {
            throw new Refusal(
                    Refusal.Kind.USAGE, "One film is pinned at a time. Type /pin, /pin off, or /pin and a job.");
        }
        Job job = ids.isEmpty() ? learned("pin it as it was planned") : named(ids.get(0));
        String what = job.film().isEmpty() ? "job " + job.id() : job.film();
        if (words.contains(OFF)) {
            hand(JobQueue.Verb.UNPIN, job, "No longer pinned: " + what);
        } else {
            hand(JobQueue.Verb.PIN, job, "Pinned: " + what);
        }
    }

    /** Return the film that is worked on as a job that is done, or refuse where no loop could know of it. */
    private Job learned(String instead) {
        Lore lore = session.work()
                .lore()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.DATA,
                        "Nothing was learned of this film yet, so no loop knows of it. Make a film of words first, such "
                                + "as \"neon city\", and " + instead + "."));
        return Job.of(Job.Order.of(lore.prompt()), lore.run(), lore.film().toString(), lore.at());
    }

    private Job named(String id) {
        try (Registries registries = works().reading()) {
            return JobQueue.find(id, registries);
        }
    }

    private void hand(JobQueue.Verb verb, Job job, String done) {
        boolean met = Counter.hand(works(), new JobQueue.Request(verb, job)).isPresent();
        session.desk()
                .talk()
                .say("  " + (met ? done : "Left for the process that writes the registries at the moment."));
    }

    private void drop() {
        Work work = session.work();
        Path film = work.film()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.DATA, "The film as it is has no file. There is nothing to throw away."));
        if (isPinned(work, film)) {
            throw new Refusal(
                    Refusal.Kind.DATA, "'" + film + "' is pinned. Let it go with /pin off before you throw it away.");
        }
        try {
            Files.deleteIfExists(film);
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.OUTPUT,
                    "'" + film + "' cannot be deleted: " + e.getMessage() + ". Delete it yourself.",
                    e);
        }
        session.past().note(session.past().now().shot(work.with(work.scene())));
        session.desk().talk().say("  Deleted " + film + ". /make shoots it again.");
    }

    private boolean isPinned(Work work, Path film) {
        if (work.lore().filter(l -> l.film().equals(film)).isEmpty()) {
            return false;
        }
        try (Registries registries = works().reading()) {
            return JobQueue.all(registries).stream()
                    .anyMatch(j -> j.pinned() && j.film().equals(film.toString()));
        }
    }

    private Works works() {
        return Workshop.works(Optional.of(session.desk().home().folder()));
    }
}
