package productions.motion.dsl.repl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import productions.motion.value.Refusal;

/** The way a session came, so that it can go back and forth on it. */
final class Past {

    private final Deque<Sitting> before = new ArrayDeque<>();
    private final Deque<Sitting> after = new ArrayDeque<>();
    private Sitting now = Sitting.START;

    Sitting now() {
        return now;
    }

    /** Go on; what was undone cannot be redone any more. */
    void go(Sitting next) {
        before.push(now);
        after.clear();
        now = next;
    }

    /** Note something about where we are that is no step of its own. */
    void note(Sitting same) {
        now = same;
    }

    /** Go back one step, and return what was undone. */
    String undo() {
        if (before.isEmpty()) {
            throw new Refusal(Refusal.Kind.DATA, "There is nothing to undo. Make a film first.");
        }
        after.push(now);
        String undone = now.did();
        now = before.pop();
        return undone;
    }

    /** Go forth one step again, and return what was redone. */
    String redo() {
        if (after.isEmpty()) {
            throw new Refusal(Refusal.Kind.DATA, "There is nothing to redo. Undo something first.");
        }
        before.push(now);
        now = after.pop();
        return now.did();
    }

    /** Return every step up to now, the oldest first. */
    List<String> steps() {
        List<String> steps = new ArrayList<>();
        before.descendingIterator().forEachRemaining(s -> steps.add(s.did()));
        steps.add(now.did());
        return steps.stream().filter(s -> !s.isEmpty()).toList();
    }
}
