package productions.motion.create;

import java.util.List;
import java.util.Locale;
import productions.motion.scene.Domain;
import productions.motion.scene.Meaning;

/**
 * One name to be decided on.
 *
 * @param aspect what it is for, such as {@code camera} or {@code shot 2 camera}; also names its chance
 * @param domain what kind of thing it is
 * @param asked what is asked for of that kind
 * @param known all there is to choose from
 * @param neutral what to fall back on when everything is excluded
 */
record Question(String aspect, Domain domain, List<Meaning> asked, List<String> known, String neutral) {

    Question {
        asked = List.copyOf(asked);
        known = List.copyOf(known);
    }

    /** Return a question whose aspect is its domain. */
    static Question about(Domain domain, Brief brief, List<String> known, String neutral) {
        String aspect = domain.name().toLowerCase(Locale.ROOT);
        return new Question(aspect, domain, brief.asked(domain), known, neutral);
    }
}
