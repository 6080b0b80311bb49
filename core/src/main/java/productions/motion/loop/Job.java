package productions.motion.loop;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import productions.motion.knowledge.Note;
import productions.motion.scene.FlashPolicy;
import productions.motion.scene.Mode;
import productions.motion.scene.Prompt;
import productions.motion.scene.Size;
import productions.motion.scene.Wishes;
import productions.motion.value.Constants;
import productions.motion.value.Refusal;
import productions.motion.value.Seed;

/**
 * A film that somebody ordered.
 *
 * @param id what it is called; follows from the order itself, so that the same order given twice is one job
 * @param order what is wanted
 * @param state how far it is
 * @param reason why it failed; empty when it did not
 * @param worker the loop that has it, or had it last
 * @param lease until when the loop may be expected to be at it
 * @param attempts how often it was begun
 * @param run the run it became; empty until then
 * @param film where the film lies; empty until then
 * @param liked whether somebody likes it
 * @param pinned whether its film stays, however many come after it
 * @param submitted when it was ordered
 * @param updated when anything of this changed last
 */
public record Job(
        String id,
        Order order,
        State state,
        String reason,
        String worker,
        Instant lease,
        int attempts,
        String run,
        String film,
        boolean liked,
        boolean pinned,
        Instant submitted,
        Instant updated) {

    /** The shelf that jobs lie on. */
    public static final String SHELF = "job";

    private static final int DIGITS = 5;

    /** How far a job is. */
    public enum State {
        /** It waits. */
        QUEUED,
        /** A loop has taken it. */
        CLAIMED,
        /** Its film is being made. */
        RENDERING,
        /** Its film is made and learned. */
        DONE,
        /** It could not be made. */
        FAILED,
        /** Nobody wants it any more. */
        CANCELED;

        /** Return its word. */
        public String id() {
            return Constants.word(this);
        }

        /** Return the state of a word, or refuse and say which there are. */
        public static State of(String word) {
            return Constants.of(Refusal.Kind.USAGE, State.class, "state", word);
        }
    }

    /**
     * What is wanted.
     *
     * @param prompt the words
     * @param seed the chance it is made with
     * @param seconds how long it is to be
     * @param width how wide, in pixels
     * @param height how high, in pixels
     * @param framesPerSecond how many pictures a second
     * @param mode pure or blended
     * @param without what must not appear
     * @param flash what to do about flashes
     */
    public record Order(
            String prompt,
            long seed,
            Optional<Double> seconds,
            Optional<Integer> width,
            Optional<Integer> height,
            Optional<Integer> framesPerSecond,
            Optional<Mode> mode,
            List<String> without,
            FlashPolicy flash) {

        public Order {
            without = List.copyOf(without);
        }

        /** Return the order of what is asked for. */
        public static Order of(Prompt asked) {
            Wishes wishes = asked.wishes();
            return new Order(
                    asked.text(),
                    asked.seed().value(),
                    wishes.seconds(),
                    wishes.size().map(Size::width),
                    wishes.size().map(Size::height),
                    wishes.framesPerSecond(),
                    wishes.mode(),
                    wishes.excluded(),
                    wishes.flash());
        }

        /** Return the prompt that a studio takes. */
        public Prompt toPrompt() {
            Optional<Size> size = width.flatMap(w -> height.map(h -> new Size(w, h)));
            return new Prompt(prompt, new Seed(seed), new Wishes(seconds, size, framesPerSecond, mode, without, flash));
        }
    }

    /** Return a new job. */
    public static Job of(Order order, Instant at) {
        return new Job(
                hash(LoopJson.write(order)),
                order,
                State.QUEUED,
                "",
                "",
                Instant.EPOCH,
                0,
                "",
                "",
                false,
                false,
                at,
                at);
    }

    /** Return a film that was made without the queue as a job that is done, for those who say something of it. */
    public static Job of(Order order, String run, String film, Instant at) {
        return of(order, at).done(run, film, at);
    }

    /** Return the job of a note; nothing where this version does not understand it. */
    static Optional<Job> of(Note note) {
        return LoopJson.read(note.text(), Job.class);
    }

    /** Return it as a note. */
    Note note() {
        return new Note(SHELF, id, LoopJson.write(this));
    }

    /** Return whether it is over. */
    public boolean isOver() {
        return state == State.DONE || state == State.FAILED || state == State.CANCELED;
    }

    /** Return whether a loop has it. */
    boolean isTaken() {
        return state == State.CLAIMED || state == State.RENDERING;
    }

    /** Return the job in another state. */
    Job in(State other, String why, Instant at) {
        return new Job(id, order, other, why, worker, lease, attempts, run, film, liked, pinned, submitted, at);
    }

    /** Return the job as a loop takes it. */
    Job claimed(String loop, Duration term, Instant at) {
        return new Job(
                id,
                order,
                State.CLAIMED,
                "",
                loop,
                at.plus(term),
                attempts + 1,
                run,
                film,
                liked,
                pinned,
                submitted,
                at);
    }

    /** Return the job as it is when its film is made. */
    Job done(String itsRun, String itsFilm, Instant at) {
        return new Job(
                id, order, State.DONE, "", worker, lease, attempts, itsRun, itsFilm, liked, pinned, submitted, at);
    }

    /** Return the job in the queue again, from the start. */
    Job again(Instant at) {
        return new Job(id, order, State.QUEUED, "", "", Instant.EPOCH, 0, run, film, liked, pinned, submitted, at);
    }

    /** Return the job as one that somebody likes. */
    Job asLiked(Instant at) {
        return new Job(id, order, state, reason, worker, lease, attempts, run, film, true, pinned, submitted, at);
    }

    /** Return the job as one whose film stays, or no longer must. */
    Job pinned(boolean stays, Instant at) {
        return new Job(id, order, state, reason, worker, lease, attempts, run, film, liked, stays, submitted, at);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java has. Use another.", e);
        }
    }
}
