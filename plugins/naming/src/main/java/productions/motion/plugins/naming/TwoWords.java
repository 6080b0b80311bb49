package productions.motion.plugins.naming;

import java.util.List;
import java.util.Optional;
import productions.motion.family.Naming;
import productions.motion.family.Primitive;
import productions.motion.value.Discovery;
import productions.motion.value.Seed;

/**
 * Joins an adjective and a noun, always the same two for the same thing: {@code quiet-harbor}.
 *
 * <p>While names are taken it goes on through all pairs, each once, and then has run out. It names what is made, such as
 * films and runs; what the registries know is named for what it is, so a discovery whose aspect has a dot is left to others.
 */
@Primitive(
        value = "two_words",
        summary = "An adjective and a noun, such as quiet-harbor.",
        examples = {"two_words()"})
public record TwoWords() implements Naming {

    /** A step that reaches every pair: prime, and no divisor of any number of pairs below it. */
    private static final int STEP = 1_000_003;

    @Override
    public Optional<String> propose(Discovery discovery, int attempt) {
        List<String> heads = Words.ADJECTIVES;
        List<String> tails = Words.NOUNS;
        int pairs = heads.size() * tails.size();
        if (attempt >= pairs || discovery.aspect().contains(".")) {
            return Optional.empty();
        }
        int first = Seed.ofText(discovery.aspect()).of(discovery.key()).below(pairs);
        int pair = (int) ((first + (long) STEP * attempt) % pairs);
        return Optional.of(heads.get(pair / tails.size()) + "-" + tails.get(pair % tails.size()));
    }
}
