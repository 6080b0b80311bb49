package productions.motion.family;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import productions.motion.value.FilmFacts;

/**
 * The film that is measured: what is known of it before the first frame, and the analyses that its metrics share, so
 * that what many need, such as light, outlines or a spectrum, is worked out once a frame.
 */
public final class Footage {

    private final FilmFacts facts;
    private final int sampleRate;
    private final Map<Class<?>, Analysis> analyses = new HashMap<>();

    /**
     * Prepare to measure a film.
     *
     * @param facts what its file says
     * @param sampleRate how many samples of sound a second of its frames has
     */
    public Footage(FilmFacts facts, int sampleRate) {
        this.facts = facts;
        this.sampleRate = sampleRate;
    }

    /** Return what the file says. */
    public FilmFacts facts() {
        return facts;
    }

    /** Return how many samples of sound a second has. */
    public int sampleRate() {
        return sampleRate;
    }

    /** Return how many frames a second has; their mean where they differ in length. */
    public double framesPerSecond() {
        return facts.picture().map(p -> p.timing().framesPerSecond()).orElse(SOUND_ONLY);
    }

    /** Frames a second of a film that is only heard. */
    public static final double SOUND_ONLY = 25;

    /**
     * Return the one analysis of a kind that all meters of this film share.
     *
     * @param kind which
     * @param first makes it when it is first asked for
     */
    public synchronized <A extends Analysis> A shared(Class<A> kind, Function<Footage, A> first) {
        Analysis found = analyses.get(kind);
        if (found == null) {
            found = first.apply(this);
            analyses.put(kind, found);
        }
        return kind.cast(found);
    }
}
