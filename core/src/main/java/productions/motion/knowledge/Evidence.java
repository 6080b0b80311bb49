package productions.motion.knowledge;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What speaks for a phrase standing for a value.
 *
 * @param counts how often each kind of it was met
 * @param shipped whether Motion came with this meaning
 * @param associated whether the phrase stands beside the value far more often than chance has it
 */
public record Evidence(Map<Kind, Long> counts, boolean shipped, boolean associated) {

    /** So many opinions outweigh what Motion came with. */
    private static final long OF_SHIPPED = 3;

    public Evidence {
        counts = Map.copyOf(counts);
    }

    /** Where evidence comes from. All but the first are kept as spans of a domain that is called like them. */
    public enum Kind {
        /** Prompts that were read so. It tells how common a mapping is, and never strengthens it. */
        READ,
        /** Somebody said so: what was said last holds. */
        TAUGHT,
        /** Somebody found it right. */
        CONFIRMED,
        /** Somebody found it wrong. */
        DOUBTED,
        /** Prompts in which the phrase was not understood, and the value was asked for. */
        NEAR;

        /** Return its name in keys, such as {@code taught}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Return the kind that a span of some domain is evidence of: one that is no kind was read. */
        static Kind of(String domain) {
            return Arrays.stream(values())
                    .filter(k -> k != READ && k.id().equals(domain))
                    .findFirst()
                    .orElse(READ);
        }
    }

    /** Evidence of one kind. */
    static Evidence of(Kind kind, long count) {
        return new Evidence(Map.of(kind, count), false, false);
    }

    /** Return how often one kind was met. */
    public long count(Kind kind) {
        return Optional.ofNullable(counts.get(kind)).orElse(0L);
    }

    /** Return how much speaks for it beside what was taught: what opinions leave of what it came with. */
    public long support() {
        return (shipped ? OF_SHIPPED : 0) + (associated ? 1 : 0) + count(Kind.CONFIRMED) - count(Kind.DOUBTED);
    }

    /** Return all evidence of two. */
    Evidence plus(Evidence other) {
        Map<Kind, Long> sums = new EnumMap<>(Kind.class);
        sums.putAll(counts);
        other.counts.forEach((kind, count) -> sums.merge(kind, count, Long::sum));
        return new Evidence(sums, shipped || other.shipped, associated || other.associated);
    }
}
