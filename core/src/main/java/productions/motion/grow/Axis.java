package productions.motion.grow;

import java.util.List;
import productions.motion.knowledge.Depth.Share;

/**
 * One of the independent sides of a value and what that side is made of.
 *
 * @param shares of its origins, summing to 1; none where the side has no origin
 * @param residual how far it lies beyond its outermost origin, as a share of the range of its origins
 */
record Axis(List<Share> shares, double residual) {

    /** A side that nothing is known of. */
    static final Axis UNKNOWN = new Axis(List.of(), 0);

    Axis {
        shares = List.copyOf(shares);
    }

    /** A side that is one origin. */
    static Axis of(String origin) {
        return new Axis(List.of(new Share(origin, 1)), 0);
    }

    /** A side that lies on a scale. */
    static Axis on(Scale scale, double value) {
        return new Axis(scale.shares(value), scale.beyond(value) / scale.range());
    }

    boolean isKnown() {
        return !shares.isEmpty();
    }
}
