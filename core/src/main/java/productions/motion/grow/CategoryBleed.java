package productions.motion.grow;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Origins;

/** Words that belong to another kind of thing: a light such as golden hour is no setting, and a palette no theme. */
public final class CategoryBleed {

    private final Map<Aspect, Set<String>> foreign;

    /** @param origins the lights and palettes there are */
    public CategoryBleed(Origins origins) {
        this.foreign = Map.of(
                Aspect.SETTINGS, keys(origins.lights().stream().map(l -> l.name())),
                Aspect.THEMES, keys(origins.palettes().stream().map(Origins.NamedPalette::name)));
    }

    /** Return whether a word is of another kind than the aspect keeps. */
    public boolean is(Aspect aspect, String word) {
        return foreign.getOrDefault(aspect, Set.of()).contains(Keys.word(word));
    }

    private static Set<String> keys(Stream<String> names) {
        return names.map(Keys::word).collect(Collectors.toUnmodifiableSet());
    }
}
