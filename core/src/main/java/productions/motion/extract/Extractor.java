package productions.motion.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import productions.motion.catalog.Catalog;
import productions.motion.family.Family;
import productions.motion.family.Metric;
import productions.motion.family.Projection;
import productions.motion.value.Frame;
import productions.motion.value.Refusal;
import productions.motion.value.Scope;

/**
 * From a film to observations: every metric of the catalog over every frame, every second and the whole film, in one
 * pass. Sees only what is in the film, never the scene it was made of. Holds one frame at a time.
 */
public final class Extractor {

    private final List<Metric> metrics;
    private final Set<Scope> wanted;

    /** Measure everything. */
    public Extractor(Catalog catalog) {
        this(catalog, Set.of(Scope.values()));
    }

    /** Measure only stretches of some lengths. */
    public Extractor(Catalog catalog, Set<Scope> wanted) {
        this.wanted = Set.copyOf(wanted);
        metrics = catalog.specs(Family.EXTRACTION).stream()
                .map(spec -> (Metric) spec.standard())
                .toList();
    }

    /** Measure a film and return everything: frames and windows as they end, the whole film last. */
    public List<Measured> extract(Projection film) {
        List<Measured> measured = new ArrayList<>();
        extract(film, measured::add);
        return measured;
    }

    /**
     * Measure a film.
     *
     * @param to hears of every stretch when it is over: frames and windows as they end, the whole film last
     * @throws Refusal when the film is damaged on the way; what was measured until then has been told
     */
    public void extract(Projection film, Consumer<Measured> to) {
        Pass pass = new Pass(film, metrics, wanted, to);
        try {
            Optional<Frame> frame = film.next();
            while (frame.isPresent()) {
                pass.see(frame.get());
                frame = film.next();
            }
        } catch (Refusal broken) {
            pass.end();
            throw broken;
        }
        pass.end();
    }
}
