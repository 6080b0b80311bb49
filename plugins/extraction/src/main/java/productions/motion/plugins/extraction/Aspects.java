package productions.motion.plugins.extraction;

import productions.motion.value.Scope;

/** What aspects are called: what is said of each second by its plain name stands among the measures of a whole film. */
public final class Aspects {

    private Aspects() {}

    /** Return the name of a measure in a scope. */
    public static String measure(Scope scope, String name) {
        return scope == Scope.FILM ? "measures." + name : name;
    }
}
