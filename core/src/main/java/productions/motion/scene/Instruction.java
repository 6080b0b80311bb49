package productions.motion.scene;

import java.util.List;
import java.util.Optional;

/**
 * What a prompt asks for, and nothing else: what it leaves open is absent.
 *
 * @param prompt the prompt
 * @param meanings what it wants, in the order it says so
 * @param excluded what it does not want; a hard wall for everything that follows
 * @param seconds how long the film is to be, above 0
 * @param framesPerSecond how many pictures a second
 * @param size how large, in pixels
 * @param mode pure or blended
 * @param unused the words that were not understood
 * @param segments the scenes that are told one after the other, in order; none where the prompt tells one scene
 */
public record Instruction(
        Prompt prompt,
        List<Meaning> meanings,
        List<Meaning> excluded,
        Optional<Asked<Double>> seconds,
        Optional<Asked<Integer>> framesPerSecond,
        Optional<Asked<Size>> size,
        Optional<Asked<Mode>> mode,
        List<Span> unused,
        List<Segment> segments) {

    private static final double UNSURE = 0.3;

    /** What a prompt asks for that tells one scene. */
    public Instruction(
            Prompt prompt,
            List<Meaning> meanings,
            List<Meaning> excluded,
            Optional<Asked<Double>> seconds,
            Optional<Asked<Integer>> framesPerSecond,
            Optional<Asked<Size>> size,
            Optional<Asked<Mode>> mode,
            List<Span> unused) {
        this(prompt, meanings, excluded, seconds, framesPerSecond, size, mode, unused, List.of());
    }

    public Instruction {
        meanings = List.copyOf(meanings);
        excluded = List.copyOf(excluded);
        unused = List.copyOf(unused);
        segments = List.copyOf(segments);
    }

    /** Return all that is asked for in a domain, in the order of the prompt. */
    public List<Meaning> all(Domain domain) {
        return meanings.stream().filter(m -> m.domain() == domain).toList();
    }

    /** Return the first thing asked for in a domain. */
    public Optional<Meaning> first(Domain domain) {
        return meanings.stream().filter(m -> m.domain() == domain).findFirst();
    }

    /** Return what is asked for in one of the scenes, in the order of the prompt. */
    public List<Meaning> within(Segment segment) {
        return meanings.stream().filter(m -> segment.holds(m.span())).toList();
    }

    /** Return what could as well mean something else: another reading has a good share. */
    public List<Meaning> ambiguous() {
        return meanings.stream()
                .filter(m -> !m.isHint())
                .filter(m -> m.reading().alternatives().stream().anyMatch(a -> a.weight() >= UNSURE))
                .toList();
    }

    /** Return whether a value must not appear. */
    public boolean excludes(Domain domain, String value) {
        return excluded.stream().anyMatch(m -> m.domain() == domain && m.value().equals(value));
    }
}
