package productions.motion.grow

import productions.motion.extract.Measured
import productions.motion.value.Scope
import productions.motion.value.Observation

/** What was measured in a film, written short: numbers, words, or both. */
class Clip {

    static Measured frame(Map<String, Object> measures, double at = 0) {
        new Measured(Scope.FRAME, at, at, observations(measures))
    }

    static Measured window(Map<String, Object> measures, double start = 0) {
        new Measured(Scope.WINDOW, start, start + 1, observations(measures))
    }

    static Measured film(Map<String, Object> measures) {
        new Measured(Scope.FILM, 0, 6, observations(measures))
    }

    private static List<Observation> observations(Map<String, Object> measures) {
        measures.collect { aspect, value ->
            value instanceof String
                    ? Observation.word(aspect, value)
                    : new Observation(aspect, [value].flatten()*.toDouble(), '')
        }
    }
}
