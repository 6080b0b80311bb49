package productions.motion.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
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

    private final List<NamedMetric> metrics;
    private final Set<Scope> wanted;

    /** Measure everything. */
    public Extractor(Catalog catalog) {
        this(catalog, Set.of(Scope.values()));
    }

    /** Measure only stretches of some lengths. */
    public Extractor(Catalog catalog, Set<Scope> wanted) {
        this(catalog, wanted, aspect -> true);
    }

    /**
     * Measure only some aspects, of stretches of any length.
     *
     * @param aspects which; a metric that observes none of them is left out
     */
    public Extractor(Catalog catalog, Predicate<String> aspects) {
        this(catalog, Set.of(Scope.values()), aspects);
    }

    private Extractor(Catalog catalog, Set<Scope> wanted, Predicate<String> aspects) {
        this.wanted = Set.copyOf(wanted);
        metrics = catalog.specs(Family.EXTRACTION).stream()
                .map(spec -> new NamedMetric(spec.name(), (Metric) spec.standard()))
                .filter(m -> m.metric().aspects().isEmpty()
                        || m.metric().aspects().stream().anyMatch(aspects))
                .toList();
    }

    /**
     * Measure a film and return everything: frames and windows as they end, the whole film last.
     *
     * @throws Refusal when the film is damaged on the way, or a metric was at fault
     */
    public List<Measured> extract(Projection film) {
        List<Measured> measured = new ArrayList<>();
        List<String> faults = extract(film, measured::add);
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Kind.BUG, faults.get(0));
        }
        return measured;
    }

    /**
     * Measure a film.
     *
     * @param to hears of every stretch when it is over: frames and windows as they end, the whole film last
     * @return what metrics were at fault, a sentence each; the others went on without them
     * @throws Refusal when the film is damaged on the way; what was measured until then has been told
     */
    public List<String> extract(Projection film, Consumer<Measured> to) {
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
        return pass.end();
    }
}
