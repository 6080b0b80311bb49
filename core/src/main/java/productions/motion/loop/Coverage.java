package productions.motion.loop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productions.motion.grow.CategoryBleed;
import productions.motion.grow.Keys;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Depth;
import productions.motion.knowledge.Entries;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.Knowledge;
import productions.motion.knowledge.Origins;
import productions.motion.knowledge.Registry;

/** What the registries hold of what they could hold, where that can be said. */
public final class Coverage {

    /** Film has no opacity, so of the 21 opacities of each cell of color only one can ever be met. */
    public static final int CELLS = 11 * 11 * 11;

    private static final String FAMILIES = " families";
    private static final String SHADES = " shades";
    private static final int NAMED = 12;
    private static final String MADE = "origins that something met is made of";
    private static final Pattern OPAQUE = Pattern.compile("\\d{1,3},\\d{1,3},\\d{1,3}(?:_1\\.0)?");

    /** The sets of origins that the entries of an aspect are made of, as they are told in depths. */
    private static final Map<Aspect, List<String>> SETS = Map.ofEntries(
            Map.entry(Aspect.MOTION, List.of("motion.speed", "motion.directionality", "motion.rhythm")),
            Map.entry(Aspect.LIGHTING, List.of("lighting.contrast_ratio")),
            Map.entry(Aspect.COMPOSITION, List.of("composition.balance")),
            Map.entry(Aspect.GRADIENT, List.of("graphics.gradient_type")),
            Map.entry(Aspect.CAMERA, List.of("camera.motion_type", "camera.speed", "camera.steadiness")),
            Map.entry(Aspect.TRANSITION, List.of("transition.type")),
            Map.entry(Aspect.TECHNICAL, List.of("technical.resolution")),
            Map.entry(Aspect.SOUND, List.of("audio.tempo", "audio.mood", "audio.presence")),
            Map.entry(Aspect.GENRE, List.of("semantic.genre")),
            Map.entry(Aspect.MOOD, List.of("semantic.mood")),
            Map.entry(Aspect.THEMES, List.of("semantic.themes")),
            Map.entry(Aspect.PLOTS, List.of("semantic.plots")),
            Map.entry(Aspect.SETTINGS, List.of("semantic.settings")),
            Map.entry(Aspect.STYLE, List.of("semantic.style")),
            Map.entry(Aspect.SCENE_TYPE, List.of("semantic.scene_type")),
            Map.entry(Aspect.ENTITY, List.of("entity.kind")));

    private final Entries entries;
    private final Origins origins;
    private final CategoryBleed bleed;

    /** Prepare to count what some registries hold of what grows on some origins. */
    public Coverage(Entries entries, Knowledge knowledge) {
        this.entries = entries;
        this.origins = knowledge.origins();
        this.bleed = new CategoryBleed(origins);
    }

    /**
     * One aspect, or one way to look at it.
     *
     * @param what such as {@code pure.color}
     * @param covered how many were met
     * @param reachable how many could be met
     * @param counted what is counted
     * @param thinnest what was met least, the least first; what was never met comes before all else
     */
    public record Line(String what, long covered, long reachable, String counted, List<String> thinnest) {}

    /** Return a line for each aspect whose bounds are known, and for the families, shades and cells of color. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            if (aspect.isColor()) {
                lines.addAll(colors(aspect));
            } else if (aspect == Aspect.PURE_SOUND) {
                List<String> noises =
                        origins.noises().stream().map(Origins.NoiseOrigin::name).toList();
                lines.add(line(aspect.id(), noises, made(aspect, noises), MADE));
            } else if (SETS.containsKey(aspect)) {
                List<String> words = words(aspect);
                lines.add(line(aspect.id(), words, made(aspect, words), MADE));
            }
        }
        return lines;
    }

    /**
     * Return how much can be found by browsing, in percent: families of color count 45, shades 20, origins of sound 20,
     * aspects of the story 15.
     */
    public static double findability(List<Line> lines) {
        long story = lines.stream()
                .filter(l -> l.what().startsWith("semantic.") && !l.what().equals(Aspect.ENTITY.id()))
                .filter(l -> l.covered() > 0)
                .count();
        return 45 * share(lines, Aspect.PURE_COLOR.id() + FAMILIES)
                + 20 * share(lines, Aspect.PURE_COLOR.id() + SHADES)
                + 20 * share(lines, Aspect.PURE_SOUND.id())
                + 15 * story / 7.0;
    }

    /** Return aspects of which nobody can say how much there could be, with how much there is. */
    public Map<String, Long> unbounded() {
        Map<String, Long> open = new TreeMap<>();
        for (Aspect aspect : Aspect.values()) {
            if (!aspect.isColor() && aspect != Aspect.PURE_SOUND && !SETS.containsKey(aspect)) {
                open.put(aspect.id(), entries.size(aspect));
            }
        }
        return open;
    }

    private static double share(List<Line> lines, String what) {
        return lines.stream()
                .filter(l -> l.what().equals(what))
                .mapToDouble(l -> (double) l.covered() / l.reachable())
                .findFirst()
                .orElse(0);
    }

    private List<String> words(Aspect aspect) {
        Stream<String> values = SETS.getOrDefault(aspect, List.of()).stream()
                .flatMap(name -> origins.set(name).stream())
                .flatMap(set -> set.values().stream());
        return values.filter(value -> !bleed.is(aspect, value))
                .map(value -> aspect.registry() == Registry.SEMANTIC ? Keys.word(value) : value)
                .distinct()
                .toList();
    }

    /** How often each origin was met as a part of something. */
    private Map<String, Long> made(Aspect aspect, List<String> words) {
        Set<String> wanted = new HashSet<>(words);
        Map<String, Long> counts = new TreeMap<>();
        try (Stream<Entry> all = entries.all(aspect)) {
            all.forEach(entry -> entry.depth().shares().stream()
                    .map(Depth.Share::origin)
                    .filter(wanted::contains)
                    .forEach(origin -> counts.merge(origin, entry.statistics().count(), Long::sum)));
        }
        return counts;
    }

    private List<Line> colors(Aspect aspect) {
        Map<String, Long> families = new TreeMap<>();
        Map<String, Long> shades = new TreeMap<>();
        try (Stream<Entry> all = entries.all(aspect)) {
            all.filter(Coverage::isMet)
                    .forEach(entry -> SeenColor.of(entry).map(Hue::of).ifPresent(hue -> {
                        families.merge(hue.family(), entry.statistics().count(), Long::sum);
                        shades.merge(hue.shade(), entry.statistics().count(), Long::sum);
                    }));
        }
        String id = aspect.id();
        return List.of(
                new Line(id, cells(aspect), CELLS, "cells of 11 steps a channel, opaque as all film is", List.of()),
                line(id + FAMILIES, set("color.families"), families, "families of hue, saturation and lightness"),
                line(id + SHADES, set("color.shades"), shades, "shades"));
    }

    /** Return how many cells of an aspect of colors were met, of the {@value #CELLS} that can be. */
    public long cells(Aspect aspect) {
        try (Stream<Entry> all = entries.all(aspect)) {
            return all.filter(Coverage::isMet)
                    .map(entry -> entry.id().key())
                    .filter(key -> OPAQUE.matcher(key).matches())
                    .distinct()
                    .count();
        }
    }

    /** Return what share of what can be met was met, in [0, 1], in the words of {@link #lines}; nothing where it has none. */
    public Optional<Double> share(String what) {
        return lines().stream()
                .filter(line -> line.what().equals(what))
                .findFirst()
                .map(line -> (double) line.covered() / line.reachable());
    }

    /** Return how often each origin was met as a part of something of an aspect; origins that never were are left out. */
    Map<String, Long> met(Aspect aspect) {
        List<String> words = aspect == Aspect.PURE_SOUND
                ? origins.noises().stream().map(Origins.NoiseOrigin::name).toList()
                : words(aspect);
        return made(aspect, words);
    }

    /** Return how often each family of color was met. */
    Map<String, Long> families() {
        Map<String, Long> families = new TreeMap<>();
        try (Stream<Entry> all = entries.all(Aspect.PURE_COLOR)) {
            all.filter(Coverage::isMet)
                    .forEach(entry -> SeenColor.of(entry)
                            .map(Hue::of)
                            .ifPresent(hue -> families.merge(
                                    hue.family(), entry.statistics().count(), Long::sum)));
        }
        return families;
    }

    private static boolean isMet(Entry entry) {
        return entry.statistics().count() > 0;
    }

    private List<String> set(String name) {
        return origins.set(name).map(Origins.OriginSet::values).orElse(List.of());
    }

    private static Line line(String what, List<String> reachable, Map<String, Long> counts, String counted) {
        List<String> thinnest = reachable.stream()
                .sorted(Comparator.comparingLong(word -> counts.getOrDefault(word, 0L)))
                .limit(NAMED)
                .collect(Collectors.toList());
        long covered = reachable.stream()
                .filter(word -> counts.getOrDefault(word, 0L) > 0)
                .count();
        return new Line(what, covered, reachable.size(), counted, thinnest);
    }
}
