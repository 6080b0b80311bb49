package productions.motion.plugins.naming;

import productions.motion.value.Seed;

/**
 * Deals whole numbers below a bound in another order, each exactly once: neighbors land far apart, and no two on one place.
 *
 * <p>A Feistel network of four rounds (Luby and Rackoff, 1988) over the next even power of two, walked until it lands below
 * the bound.
 *
 * @param bound how many numbers there are, at least 1
 * @param order which of many orders
 */
record Shuffle(long bound, long order) {

    private static final int ROUNDS = 4;

    /** Return the place of a number from 0 to the bound. */
    long of(long number) {
        int half = Math.max(1, (65 - Long.numberOfLeadingZeros(bound)) / 2);
        long place = number;
        do {
            place = dealt(place, half);
        } while (place >= bound);
        return place;
    }

    private long dealt(long number, int half) {
        long mask = (1L << half) - 1;
        long left = number >>> half;
        long right = number & mask;
        for (int round = 0; round < ROUNDS; round++) {
            long next = left ^ Seed.mix(right + (order * ROUNDS + round + 1) * 0x9E3779B97F4A7C15L) & mask;
            left = right;
            right = next;
        }
        return left << half | right;
    }
}
