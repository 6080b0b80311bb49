package productions.motion.grow;

import java.util.ArrayList;
import java.util.List;
import productions.motion.knowledge.Depth.Share;

/**
 * Origins along one number: a value between two of them is a mixture of both, whose weighted sum is the value again.
 *
 * @param marks the origins, by rising value
 */
record Scale(List<Mark> marks) {

    Scale {
        marks = List.copyOf(marks);
    }

    /**
     * One origin of a scale.
     *
     * @param origin its name
     * @param value where it stands
     */
    record Mark(String origin, double value) {}

    /** Return what a value is made of: one or two shares that sum to 1. Beyond the ends it is all of the end. */
    List<Share> shares(double value) {
        Mark below = marks.get(0);
        for (Mark mark : marks) {
            if (value <= mark.value()) {
                return between(below, mark, value);
            }
            below = mark;
        }
        return List.of(new Share(below.origin(), 1));
    }

    /** Return how far a value lies beyond the ends of the scale, in its unit. */
    double beyond(double value) {
        double least = marks.get(0).value();
        double greatest = marks.get(marks.size() - 1).value();
        return Math.max(0, Math.max(least - value, value - greatest));
    }

    /** Return the distance from the first origin to the last. */
    double range() {
        return marks.get(marks.size() - 1).value() - marks.get(0).value();
    }

    private static List<Share> between(Mark below, Mark above, double value) {
        double upper = above.value() == below.value() ? 1 : (value - below.value()) / (above.value() - below.value());
        if (upper <= 0) {
            return List.of(new Share(below.origin(), 1));
        }
        List<Share> shares = new ArrayList<>();
        if (upper < 1) {
            shares.add(new Share(below.origin(), 1 - upper));
        }
        shares.add(new Share(above.origin(), upper));
        return shares;
    }
}
