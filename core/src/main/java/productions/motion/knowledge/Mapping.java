package productions.motion.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import productions.motion.scene.Domain;

/**
 * What a phrase stands for in one domain. A phrase may have several such senses, each with its own evidence.
 *
 * @param phrase the phrase
 * @param domain the domain
 * @param value what it stands for there; {@value #NOTHING} for nothing
 */
public record Mapping(String phrase, Domain domain, String value) {

    /** What a phrase stands for that was forgotten. */
    public static final String NOTHING = "-";

    /** Return how it is written in the key of a span: {@code motion=pulse}. */
    public String canonical() {
        return domain.name().toLowerCase(Locale.ROOT) + "=" + value;
    }

    /** Read a phrase and what it stands for as {@link #canonical} writes it; nothing when it speaks of no domain. */
    static Optional<Mapping> of(String phrase, String canonical) {
        int equals = canonical.indexOf('=');
        return equals < 0
                ? Optional.empty()
                : of(phrase, canonical.substring(0, equals), canonical.substring(equals + 1));
    }

    /** Return what a phrase stands for in a domain of some name; nothing when there is no such domain. */
    static Optional<Mapping> of(String phrase, String domain, String value) {
        return Arrays.stream(Domain.values())
                .filter(d -> d.name().equalsIgnoreCase(domain))
                .findFirst()
                .map(d -> new Mapping(phrase, d, value));
    }
}
