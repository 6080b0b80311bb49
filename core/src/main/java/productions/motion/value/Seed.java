package productions.motion.value;

/**
 * Chance that can be repeated: a number from which any count of named, independent numbers follow, the same on every
 * machine and in every year.
 *
 * <p>A seed never changes. {@code seed.of("palette")} is the chance of one purpose; a choice added elsewhere leaves it
 * alone. The mixing is the finalizer of SplitMix64 (Steele, Lea and Flood, <i>Fast splittable pseudorandom number
 * generators</i>, OOPSLA 2014); text is folded in by FNV-1a (64 bit).
 *
 * @param value any number; 0 is as good as any other
 */
public record Seed(long value) {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** Return the seed that belongs to a text. */
    public static Seed ofText(String text) {
        return new Seed(0).of(text);
    }

    /** Return the chance of one purpose. */
    public Seed of(String purpose) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < purpose.length(); i++) {
            hash = (hash ^ purpose.charAt(i)) * 0x100000001B3L;
        }
        return of(hash);
    }

    /** Return the chance of the n-th of many like things. */
    public Seed of(long n) {
        return new Seed(mix(value + GOLDEN * (mix(n + GOLDEN) | 1)));
    }

    /** Return a number in [0, 1). */
    public double unit() {
        return (mix(value + GOLDEN) >>> 11) * 0x1.0p-53;
    }

    /** Return a number in [from, to). */
    public double between(double from, double to) {
        return from + (to - from) * unit();
    }

    /** Return a whole number in [0, bound). */
    public int below(int bound) {
        return (int) (unit() * bound);
    }

    /** Return 64 well mixed bits of a number; the same number always gives the same bits. */
    public static long mix(long number) {
        long z = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
