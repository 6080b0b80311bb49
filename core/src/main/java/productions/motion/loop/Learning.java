package productions.motion.loop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import productions.motion.knowledge.Note;
import productions.motion.knowledge.Notebook;
import productions.motion.knowledge.Origins;
import productions.motion.scene.Choice;
import productions.motion.scene.FlashReport;
import productions.motion.scene.Instruction;
import productions.motion.scene.Scene;
import productions.motion.studio.Lesson;

/**
 * What a run showed about what works: written down together with all that it taught.
 *
 * @param run the id of the run
 * @param loop the loop that made it, or {@code make}
 * @param workflow what that loop does, or {@code make}
 * @param at when
 * @param prompt what was asked for
 * @param asked what the prompt was understood to ask for, such as {@code camera=pan}
 * @param missed of what could be measured, what the film does not show
 * @param judged how much of what was asked for could be measured
 * @param safe whether the film stays within the limits for flashes
 * @param discovered how many entries were new
 * @param parent the run that this one varies; empty when it varies none
 * @param palette the palette or colors of the scene
 * @param motion how its picture moves
 * @param camera what its camera does
 */
public record Learning(
        String run,
        String loop,
        String workflow,
        Instant at,
        String prompt,
        List<String> asked,
        List<String> missed,
        int judged,
        boolean safe,
        long discovered,
        String parent,
        String palette,
        String motion,
        String camera) {

    /** The shelf that learnings lie on, by the id of the run. */
    public static final String SHELF = "learning";

    /** What stands for the loop where there is none. */
    private static final String BY_HAND = "make";

    /** A run is good from here on. */
    private static final double GOOD = 0.5;

    /** So many new entries are half of what is possible. */
    private static final double MANY = 4;

    public Learning {
        asked = List.copyOf(asked);
        missed = List.copyOf(missed);
    }

    /**
     * Who made a run.
     *
     * @param run its id
     * @param loop the loop, or {@code make}
     * @param workflow what the loop does, or {@code make}
     * @param parent the run that this one varies; empty when it varies none
     */
    record Maker(String run, String loop, String workflow, String parent) {

        /** A run of a plan. */
        Maker(String run, Plan plan, String parent) {
            this(run, plan.name(), plan.workflow().id(), parent);
        }
    }

    /** Return what a film shows that somebody made by hand; how much of it is new is told by the run alone. */
    public static Learning of(Lesson lesson, FlashReport flash, Origins origins, String run) {
        return of(new Maker(run, BY_HAND, BY_HAND, ""), lesson, flash, origins, 0);
    }

    /** Return what a finished film shows, given how it stands against the limits for flashes and how much of it is new. */
    static Learning of(Maker maker, Lesson lesson, FlashReport flash, Origins origins, long discovered) {
        Judge.Verdict verdict = Judge.judge(lesson.instruction(), lesson.measured(), origins);
        return new Learning(
                maker.run,
                maker.loop,
                maker.workflow,
                lesson.at(),
                lesson.instruction().prompt().text(),
                asked(lesson.instruction()),
                verdict.missed(),
                verdict.judged(),
                flash.isSafe(),
                discovered,
                maker.parent,
                chosen(lesson.scene(), "palette"),
                chosen(lesson.scene(), "motion"),
                chosen(lesson.scene(), "camera"));
    }

    /** Return what reading a prompt shows: each word that is not understood counts as missed. */
    static Learning of(Maker maker, Instant at, Instruction instruction, long discovered) {
        String text = instruction.prompt().text();
        List<String> asked = asked(instruction);
        List<String> missed =
                instruction.unused().stream().map(span -> span.of(text)).toList();
        int judged = asked.size() + missed.size();
        return new Learning(
                maker.run,
                maker.loop,
                maker.workflow,
                at,
                text,
                asked,
                missed,
                judged,
                true,
                discovered,
                "",
                "",
                "",
                "");
    }

    private static List<String> asked(Instruction instruction) {
        return instruction.meanings().stream()
                .filter(m -> !m.isHint())
                .map(Judge::said)
                .distinct()
                .toList();
    }

    private static String chosen(Scene scene, String aspect) {
        return scene.choices().stream()
                .filter(c -> c.aspect().equals(aspect))
                .map(Choice::value)
                .findFirst()
                .orElse("");
    }

    /** Return how much of what was asked for and could be measured the film shows, in [0, 1]; 1 when nothing could. */
    public double fidelity() {
        return judged == 0 ? 1 : (double) (judged - missed.size()) / judged;
    }

    /** Return how much of it was new, in [0, 1). */
    public double novelty() {
        return discovered / (discovered + MANY);
    }

    /** Return how well it worked, in [0, 1]: two thirds fidelity, one third novelty; nothing if it is not safe. */
    public double score() {
        return safe ? (2 * fidelity() + novelty()) / 3 : 0;
    }

    /** Return whether it is worth varying. */
    public boolean isGood() {
        return score() >= GOOD;
    }

    /** Return it as a note. */
    public Note note() {
        return new Note(SHELF, run, LoopJson.write(this));
    }

    /** Return what a run showed, if it was written down. */
    public static Optional<Learning> of(String run, Notebook notebook) {
        return notebook.note(SHELF, run).flatMap(text -> LoopJson.read(text, Learning.class));
    }
}
