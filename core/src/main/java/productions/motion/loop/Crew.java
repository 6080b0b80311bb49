package productions.motion.loop;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import productions.motion.knowledge.Learned;
import productions.motion.knowledge.Note;
import productions.motion.knowledge.Run;
import productions.motion.scene.FlashReport;
import productions.motion.scene.Instruction;
import productions.motion.scene.Scene;
import productions.motion.scene.Score;
import productions.motion.studio.Lesson;
import productions.motion.studio.Premiere;
import productions.motion.studio.PromptReader;
import productions.motion.studio.Take;
import productions.motion.value.Cancellation;
import productions.motion.value.Progress;

/** Carries out the turns of one loop, each committed as one: what was learned, how it is judged, how far the loop is. */
final class Crew {

    private final Plan plan;
    private final Bench bench;
    private LoopState state;

    Crew(Plan plan, Bench bench) {
        this.plan = plan;
        this.bench = bench;
        state = LoopState.of(plan, bench.registries());
    }

    /** Return how far the loop is. */
    synchronized LoopState state() {
        return state;
    }

    private synchronized void state(LoopState next) {
        state = next;
    }

    /**
     * What a turn came to.
     *
     * @param learning what the run showed
     * @param learned what the registries learned
     * @param sound the mood, tempo and presence of what was heard
     */
    record Outcome(Learning learning, Learned learned, String sound) {}

    /** Make a film and learn it. */
    Outcome shoot(Turn.Shoot turn, Cancellation cancellation) {
        Instruction instruction = bench.studio().understand(turn.prompt());
        Scene scene = turn.change().apply(bench.studio().plan(instruction));
        return shoot(instruction, scene, turn.parent(), turn.keeps(), at -> List.of(), cancellation);
    }

    /** Make a film that somebody ordered, and learn it. */
    Outcome serve(Job job, Cancellation cancellation) {
        Instruction instruction = bench.studio().understand(job.order().toPrompt());
        Scene scene = bench.studio().plan(instruction);
        String run = bench.studio().id(instruction.prompt());
        Path film = bench.library().place(plan.name(), scene.name(), run);
        return shoot(
                instruction,
                scene,
                "",
                true,
                at -> bench.queue().finished(job, run, film.toString(), at),
                cancellation);
    }

    private Outcome shoot(
            Instruction instruction,
            Scene scene,
            String parent,
            boolean keeps,
            Function<Instant, List<Note>> notes,
            Cancellation cancellation) {
        String id = bench.studio().id(instruction.prompt());
        Path file = bench.library().place(plan.name(), scene.name(), id);
        bench.library().delete(file);
        Premiere premiere = premiere(scene, file, cancellation);
        Lesson lesson = new Lesson(bench.clock().instant(), instruction, bench.writer(), scene, premiere.measured());
        Run run = bench.studio()
                .taught(lesson, bench.registries())
                .within(plan.focus().aspects(plan.stills()));
        FlashReport flash = premiere.film().manifest().flash();
        Outcome outcome = commit(
                run,
                discovered -> Learning.of(
                        new Learning.Maker(id, plan, parent),
                        lesson,
                        flash,
                        bench.knowledge().origins(),
                        discovered),
                notes,
                heard(scene.score()));
        if (!keeps) {
            bench.library().delete(file);
        }
        return outcome;
    }

    private static String heard(Score score) {
        return "mood=" + score.mood() + ", tempo=" + Math.round(score.beatsPerMinute()) + ", presence="
                + score.presence();
    }

    private Premiere premiere(Scene scene, Path file, Cancellation cancellation) {
        bench.films().acquireUninterruptibly();
        try {
            return bench.studio().premiere(scene, Take.to(file).onThreads(1).watched(Progress.NONE, cancellation));
        } finally {
            bench.films().release();
        }
    }

    /** Read a prompt and learn its words. */
    Outcome read(Turn.Read turn) {
        PromptReader.Read read = turn.read();
        Learning.Maker maker = new Learning.Maker(read.run().id(), plan, "");
        return commit(
                read.run(),
                discovered -> Learning.of(maker, read.run().at(), read.instruction(), discovered),
                at -> List.of(),
                "");
    }

    /** Note that a turn failed. */
    void fail() {
        synchronized (bench.desk()) {
            LoopState next = state().afterFailure();
            bench.registries().write(List.of(next.note()));
            state(next);
        }
    }

    /** Only this process writes, and only one loop at a time, so what is counted as new before is new when it is taken in. */
    private Outcome commit(Run run, LongFunction<Learning> judged, Function<Instant, List<Note>> also, String sound) {
        synchronized (bench.desk()) {
            long discovered = run.sightings().stream()
                    .filter(s -> s.count() > 0)
                    .filter(s -> bench.registries().find(s.id()).isEmpty())
                    .count();
            List<Note> more = also.apply(run.at());
            Learning learning = judged.apply(discovered);
            LoopState next = state().after(learning);
            List<Note> notes = new ArrayList<>(more);
            notes.add(learning.note());
            notes.add(next.note());
            Learned learned = bench.registries().learn(run.noting(notes));
            if (learned.known()) {
                next = state().afterRepetition();
                List<Note> instead = new ArrayList<>(more);
                instead.add(next.note());
                bench.registries().write(instead);
            } else {
                bench.experience().add(learning);
            }
            state(next);
            return new Outcome(learning, learned, sound);
        }
    }
}
