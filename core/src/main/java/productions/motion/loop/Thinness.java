package productions.motion.loop;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Origins;
import productions.motion.scene.Domain;
import productions.motion.scene.Instruction;
import productions.motion.scene.Meaning;

/**
 * How rarely the things were met that a prompt can ask for. Only what the registries can hold is counted, so that nothing
 * is looked for that no film can show.
 */
final class Thinness {

    /** Which aspects tell how often a value of a domain was met. */
    private static final Map<Domain, Aspect> ASPECTS = new EnumMap<>(Map.ofEntries(
            Map.entry(Domain.CAMERA, Aspect.CAMERA),
            Map.entry(Domain.DIRECTION, Aspect.MOTION),
            Map.entry(Domain.RHYTHM, Aspect.MOTION),
            Map.entry(Domain.BALANCE, Aspect.COMPOSITION),
            Map.entry(Domain.TRANSITION, Aspect.TRANSITION),
            Map.entry(Domain.MOOD, Aspect.SOUND),
            Map.entry(Domain.TEMPO, Aspect.SOUND),
            Map.entry(Domain.PRESENCE, Aspect.SOUND),
            Map.entry(Domain.SOUND, Aspect.PURE_SOUND),
            Map.entry(Domain.GENRE, Aspect.GENRE),
            Map.entry(Domain.TONE, Aspect.MOOD),
            Map.entry(Domain.STYLE, Aspect.STYLE),
            Map.entry(Domain.TENSION, Aspect.PLOTS),
            Map.entry(Domain.SETTING, Aspect.SETTINGS),
            Map.entry(Domain.THEME, Aspect.THEMES),
            Map.entry(Domain.SHOT, Aspect.SCENE_TYPE),
            Map.entry(Domain.ENTITY, Aspect.ENTITY)));

    private final Map<Aspect, Map<String, Long>> met = new EnumMap<>(Aspect.class);
    private final Map<String, Long> families;
    private final Map<String, String> familyOf = new HashMap<>();

    /** Count now. */
    Thinness(Coverage coverage, Origins origins) {
        ASPECTS.values().stream().distinct().forEach(a -> met.put(a, coverage.met(a)));
        families = coverage.families();
        Stream.concat(origins.primaries().stream(), origins.colors().stream())
                .forEach(c -> familyOf.put(c.name(), Hue.of(c.color()).family()));
    }

    /** Return how much a prompt asks for that is thin: the sum of 1 / (1 + how often it was met). */
    double of(Instruction instruction) {
        return named(instruction)
                .mapToDouble(m -> 1.0 / (1 + count(m).orElse(0L)))
                .sum();
    }

    /** Return what is thinnest of what a prompt asks for, and how often it was met. */
    String why(Instruction instruction) {
        return named(instruction)
                .min(Comparator.comparingLong(m -> count(m).orElse(0L)))
                .map(m -> "for " + Judge.said(m) + ", " + times(count(m).orElse(0L)))
                .orElse("by chance");
    }

    /** Return the noises, the thinnest first. */
    List<String> noises(List<Origins.NoiseOrigin> noises) {
        Map<String, Long> heard = met.getOrDefault(Aspect.PURE_SOUND, Map.of());
        return noises.stream()
                .map(Origins.NoiseOrigin::name)
                .sorted(Comparator.comparingLong(n -> heard.getOrDefault(n, 0L)))
                .toList();
    }

    private Stream<Meaning> named(Instruction instruction) {
        return instruction.meanings().stream().filter(m -> !m.isHint() && count(m).isPresent());
    }

    private Optional<Long> count(Meaning meaning) {
        if (meaning.domain() == Domain.COLOR) {
            return Optional.ofNullable(familyOf.get(meaning.value())).map(f -> families.getOrDefault(f, 0L));
        }
        return Optional.ofNullable(ASPECTS.get(meaning.domain()))
                .map(a -> met.getOrDefault(a, Map.of()).getOrDefault(meaning.value(), 0L));
    }

    private static String times(long count) {
        return count == 0 ? "never met" : count == 1 ? "met once" : "met " + count + " times";
    }
}
