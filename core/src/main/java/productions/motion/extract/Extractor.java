package productions.motion.extract;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import productions.motion.catalog.Catalog;
import productions.motion.family.Family;
import productions.motion.family.Metric;
import productions.motion.family.PrimitiveSpec;
import productions.motion.value.Frame;
import productions.motion.value.Observation;
import productions.motion.value.Window;

/**
 * From a film to observations: every metric of the catalog over every window of one second. Sees only what is in the
 * film, never the scene it was made of. Holds one window at a time.
 */
public final class Extractor {

    private final List<Metric> metrics = new ArrayList<>();

    public Extractor(Catalog catalog) {
        for (PrimitiveSpec spec : catalog.specs(Family.EXTRACTION)) {
            metrics.add((Metric) spec.standard());
        }
    }

    /**
     * Measure a film.
     *
     * @param frames its frames in order
     * @param framesPerSecond how many there are in a second
     * @param sampleRate how many samples of sound there are in a second
     * @return one measure a window; the last window may be shorter than a second
     */
    public List<Measured> extract(Iterator<Frame> frames, double framesPerSecond, int sampleRate) {
        int length = Math.max(1, (int) Math.round(framesPerSecond));
        List<Measured> measured = new ArrayList<>();
        List<Frame> window = new ArrayList<>();
        while (frames.hasNext()) {
            window.add(frames.next());
            if (window.size() == length || !frames.hasNext()) {
                measured.add(measure(new Window(window, framesPerSecond, sampleRate)));
                window.clear();
            }
        }
        return measured;
    }

    private Measured measure(Window window) {
        List<Observation> observations = metrics.stream().map(m -> m.of(window)).toList();
        double start = window.first().seconds();
        return new Measured(
                Measured.Scope.WINDOW, start, start + window.frames().size() / window.framesPerSecond(), observations);
    }
}
