package productions.motion.loop;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import productions.motion.knowledge.Note;
import productions.motion.knowledge.Notebook;
import productions.motion.knowledge.Registries;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;

/**
 * The films that people have ordered, kept beside the registries. Whatever is asked for twice happens once, so that a
 * request may be repeated when nobody knows what became of it.
 */
public final class JobQueue {

    /** A loop that has had a job for this long is not at it any more. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    private static final int ATTEMPTS = 3;

    private final Registries registries;

    /** @param registries where jobs lie, open for writing */
    public JobQueue(Registries registries) {
        this.registries = registries;
    }

    /** Something that people ask of the queue. */
    public enum Verb {
        /** Put a new job in. */
        SUBMIT,
        /** Do not make it, or stop making it. */
        CANCEL,
        /** Try again what failed. */
        RETRY,
        /** Say that it is liked. */
        LIKE,
        /** Keep its film, however many come after it. */
        PIN,
        /** Let its film be archived again when its time has come. */
        UNPIN
    }

    /**
     * A request of somebody who cannot write at the moment, to be met by the process that can.
     *
     * @param verb what is asked for
     * @param job the job; for all but SUBMIT only its id counts
     */
    public record Request(Verb verb, Job job) {

        /** Return it as text. */
        public String toText() {
            return LoopJson.write(this);
        }

        /** Return the request of a text; nothing where this version does not understand it. */
        public static Optional<Request> of(String text) {
            return LoopJson.read(text, Request.class);
        }
    }

    /** Return all jobs, the first ordered first. */
    public static List<Job> all(Notebook notebook) {
        return notebook.notes(Job.SHELF).stream()
                .flatMap(note -> Job.of(note).stream())
                .sorted(Comparator.comparing(Job::submitted).thenComparing(Job::id))
                .toList();
    }

    /** Return the runs whose films stay however many come after them: pinned ones, and perhaps those that people like. */
    public static Set<String> kept(Notebook notebook, boolean liked) {
        Set<String> runs = new HashSet<>();
        all(notebook).stream().filter(Job::pinned).map(Job::run).forEach(runs::add);
        if (liked) {
            notebook.notes(Experience.LIKES).stream().map(Note::key).forEach(runs::add);
        }
        return runs;
    }

    /** Return the job of an id or of the beginning of one, or refuse. */
    public static Job find(String id, Notebook notebook) {
        List<Job> jobs =
                all(notebook).stream().filter(j -> j.id().startsWith(id)).toList();
        if (jobs.size() == 1) {
            return jobs.get(0);
        }
        List<String> ids = all(notebook).stream().map(Job::id).toList();
        String why = jobs.isEmpty() ? "No job is called '" : "More than one job is called '";
        throw new Refusal(
                Refusal.Kind.MISSING, why + id + "'. " + DidYouMean.sentence(id, ids) + "See 'motion jobs list'.");
    }

    /** Meet a request and return the job as it is then. */
    public synchronized Job meet(Request request, Instant at) {
        Optional<Job> known = known(request.job().id());
        Job job = known.orElse(request.job());
        List<Note> notes = new ArrayList<>();
        Job after = switch (request.verb()) {
            case SUBMIT -> job;
            case CANCEL -> job.isOver() ? job : job.in(Job.State.CANCELED, "canceled", at);
            case RETRY -> job.state() == Job.State.FAILED || job.state() == Job.State.CANCELED ? job.again(at) : job;
            case LIKE -> job.asLiked(at);
            case PIN -> job.pinned(true, at);
            case UNPIN -> job.pinned(false, at);
        };
        if (known.isEmpty() || !after.equals(job)) {
            notes.add(after.note());
        }
        notes.addAll(likes(after));
        if (!notes.isEmpty()) {
            registries.write(notes);
        }
        return after;
    }

    /** Take the job that has waited longest, if there is one. */
    synchronized Optional<Job> claim(String loop, Instant at) {
        Optional<Job> next = all(registries).stream()
                .filter(j -> j.state() == Job.State.QUEUED
                        || j.isTaken() && j.lease().isBefore(at))
                .findFirst()
                .map(j -> j.claimed(loop, LEASE, at));
        next.ifPresent(j -> registries.write(List.of(j.note())));
        return next;
    }

    /** Note that a job's film is begun; return whether it is still wanted. */
    synchronized boolean begin(Job job, Instant at) {
        boolean wanted = !isCanceled(job);
        if (wanted) {
            registries.write(List.of(job.in(Job.State.RENDERING, "", at).note()));
        }
        return wanted;
    }

    /** Return whether somebody has canceled a job. */
    boolean isCanceled(Job job) {
        return known(job.id()).filter(j -> j.state() == Job.State.CANCELED).isPresent();
    }

    /** Return the notes that a job's film is made, whatever people have said of it meanwhile. */
    List<Note> finished(Job job, String run, String film, Instant at) {
        Job done = known(job.id()).orElse(job).done(run, film, at);
        List<Note> notes = new ArrayList<>(likes(done));
        notes.add(done.note());
        return notes;
    }

    private static List<Note> likes(Job job) {
        return job.liked() && !job.run().isEmpty() ? List.of(new Note(Experience.LIKES, job.run(), "1")) : List.of();
    }

    /** Note that a job could not be made. */
    synchronized void fail(Job job, String reason, Instant at) {
        if (!isCanceled(job)) {
            registries.write(List.of(job.in(Job.State.FAILED, reason, at).note()));
        }
    }

    /** Put a job back that its loop could not finish. */
    synchronized void release(Job job, Instant at) {
        if (!isCanceled(job)) {
            registries.write(List.of(released(job, at).note()));
        }
    }

    /** Put back what a process had taken that is no more; nobody else can have taken it, since only one writes. */
    synchronized void recover(Instant at) {
        List<Note> notes = all(registries).stream()
                .filter(Job::isTaken)
                .map(job -> released(job, at).note())
                .toList();
        if (!notes.isEmpty()) {
            registries.write(notes);
        }
    }

    private static Job released(Job job, Instant at) {
        return job.attempts() >= ATTEMPTS
                ? job.in(Job.State.FAILED, "begun " + job.attempts() + " times and never finished", at)
                : job.in(Job.State.QUEUED, "", at);
    }

    private Optional<Job> known(String id) {
        return registries.note(Job.SHELF, id).flatMap(text -> Job.of(new Note(Job.SHELF, id, text)));
    }
}
