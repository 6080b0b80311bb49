package productions.motion.plugins.extraction.movement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import productions.motion.plugins.extraction.movement.Change.Kind;

/** Joins fades to and from black into one. */
final class Fades {

    private static final int MOST_BETWEEN = 20;

    private Fades() {}

    /** Return changes in order, in which a fade out and the fade in that follows it are one. */
    static List<Change> joined(List<Change> changes, int frames) {
        List<Change> sorted = new ArrayList<>(changes);
        sorted.sort(Comparator.comparingInt(Change::start));
        List<Change> joined = new ArrayList<>();
        for (Change change : sorted) {
            Change last = joined.isEmpty() ? change : joined.get(joined.size() - 1);
            boolean both = last.kind() == Kind.FADE && change.kind() == Kind.FADE && last != change;
            if (both && change.start() - last.end() <= MOST_BETWEEN) {
                joined.set(joined.size() - 1, new Change(Kind.FADE, last.start(), change.end()));
            } else {
                joined.add(change);
            }
        }
        return joined;
    }
}
