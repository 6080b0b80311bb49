package productions.motion.loop;

import java.util.function.UnaryOperator;
import productions.motion.scene.Prompt;
import productions.motion.scene.Scene;
import productions.motion.value.Seed;

/** What a loop does next. */
sealed interface Turn {

    /**
     * Make a film.
     *
     * @param prompt what it is to be
     * @param change what is changed in the scene that was planned for it
     * @param parent the run it varies; empty when it varies none
     * @param why why just this, in words
     * @param keeps whether the film is kept; otherwise only what it teaches
     */
    record Shoot(Prompt prompt, UnaryOperator<Scene> change, String parent, String why, boolean keeps)
            implements Turn {}

    /**
     * Read a prompt and make no film.
     *
     * @param prompt what it is to be understood
     * @param source queue, backfill or generate
     */
    record Read(Prompt prompt, String source) implements Turn {}

    /**
     * Make a film that somebody ordered.
     *
     * @param job the order
     */
    record Serve(Job job) implements Turn {}

    /**
     * Do nothing for now.
     *
     * @param why why, in words
     */
    record Rest(String why) implements Turn {}

    /** Decides what a loop does next. */
    @FunctionalInterface
    interface Idea {
        /** Return the next turn, given how far the loop is and its chance. */
        Turn next(LoopState state, Seed chance);
    }
}
