package productions.motion.knowledge;

import java.util.List;

/**
 * What an entry is made of: shares of the origins it stems from.
 *
 * @param shares the greatest first; they sum to 1, or there are none where the aspect has no origins
 * @param residual how far the mixture is from the value, in the unit of the aspect's method; 0 when it is exact
 * @param algorithm which method and version computed it, such as {@code color-mixture/1}
 */
public record Depth(List<Share> shares, double residual, String algorithm) {

    public Depth {
        shares = List.copyOf(shares);
    }

    /**
     * One part of a mixture.
     *
     * @param origin name of an origin, such as {@code teal}
     * @param share how much of it, above 0, at most 1
     */
    public record Share(String origin, double share) {}
}
