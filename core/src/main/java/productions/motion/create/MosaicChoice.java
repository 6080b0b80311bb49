package productions.motion.create;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productions.motion.knowledge.Aspect;
import productions.motion.scene.Choice;
import productions.motion.scene.Domain;
import productions.motion.scene.Evidence;
import productions.motion.scene.Format;
import productions.motion.scene.How;
import productions.motion.scene.Mosaic;
import productions.motion.value.OkLab;
import productions.motion.value.Palette;
import productions.motion.value.Rgb;
import productions.motion.value.Seed;

/** Decides on the pure colors that stand in each frame: those with a name that fit the palette, from 8 to 24 of them. */
final class MosaicChoice {

    private static final String ASPECT = "mosaic";
    private static final int FEWEST = 8;
    private static final int MOST = 24;

    /** A cell that changes at most this often cannot flash (WCAG 2.3.1: three flashes in a second). */
    private static final double SHORTEST_HOLD_SECONDS = 0.34;

    private final Brief brief;
    private final Palette palette;
    private final boolean open;

    /** @param palette the colors to fit, and how they came about */
    MosaicChoice(Brief brief, Decision<Palette> palette) {
        this.brief = brief;
        this.palette = palette.value();
        this.open = palette.choices().get(0).how() == How.DRAWN;
    }

    Decision<Mosaic> decide(Vigor vigor, Format format) {
        Seed chance = brief.chance(ASPECT);
        int count = FEWEST + chance.of("count").below(MOST - FEWEST + 1);
        List<Rgb> pool =
                brief.colors().all().stream().filter(c -> !brief.wall().bars(c)).toList();
        List<Recalled> found = found();
        List<Rgb> union = Stream.concat(found.stream().map(Recalled::color), pool.stream())
                .distinct()
                .toList();
        List<Rgb> colors = open ? drawn(union, count, chance) : fitting(union, count);
        double cells = chance.of("cells").between(8, 16) * (0.5 + 1.5 * vigor.intensity());
        double hold = brief.asks(Domain.MOTION, "still")
                ? format.seconds() + 1
                : Math.max(SHORTEST_HOLD_SECONDS, chance.of("hold").between(0.8, 1.8) / vigor.speed());
        return Decision.of(new Mosaic(colors, cells, hold), choice(colors, found));
    }

    /** Colors that earlier films have found: some that pass for the palette's, or any where the palette is open. */
    private List<Recalled> found() {
        Stream<Recalled> found = open
                ? brief.memory().found(Aspect.PURE_COLOR).stream()
                : palette.stops().stream().flatMap(stop -> brief.memory().like(stop).stream());
        return found.filter(one -> !brief.wall().bars(one.color())).distinct().toList();
    }

    private Choice choice(List<Rgb> colors, List<Recalled> found) {
        Map<Rgb, Recalled> byColor =
                found.stream().collect(Collectors.toMap(Recalled::color, one -> one, (first, second) -> first));
        List<Recalled> used =
                colors.stream().filter(byColor::containsKey).map(byColor::get).toList();
        String value = colors.stream()
                .map(color -> byColor.containsKey(color)
                        ? byColor.get(color).name()
                        : brief.colors().nameOf(color))
                .collect(Collectors.joining(", "));
        How how = !used.isEmpty() ? How.LEARNED : open ? How.DRAWN : How.IMPLIED;
        List<Evidence> why = used.stream().map(Recalled::evidence).toList();
        return new Choice(ASPECT, value, how, Brief.stream(ASPECT), why, List.of());
    }

    private List<Rgb> drawn(List<Rgb> pool, int count, Seed chance) {
        List<Rgb> left = new ArrayList<>(pool);
        List<Rgb> colors = new ArrayList<>();
        for (int i = 0; i < count && !left.isEmpty(); i++) {
            colors.add(left.remove(chance.of("color").of(i).below(left.size())));
        }
        return colors.isEmpty() ? palette.stops() : colors;
    }

    /** The colors nearest to each stop in turn, so that every stop has its share. */
    private List<Rgb> fitting(List<Rgb> pool, int count) {
        List<List<Rgb>> byStop = palette.stops().stream()
                .distinct()
                .map(stop -> byDistance(pool, OkLab.of(stop)))
                .toList();
        Set<Rgb> colors = new LinkedHashSet<>();
        for (int rank = 0; rank < pool.size() && colors.size() < count; rank++) {
            for (List<Rgb> nearest : byStop) {
                colors.add(nearest.get(rank));
            }
        }
        return colors.isEmpty() ? palette.stops() : colors.stream().limit(count).toList();
    }

    private static List<Rgb> byDistance(List<Rgb> pool, OkLab stop) {
        return pool.stream()
                .map(color -> new Near(color, OkLab.of(color).distanceTo(stop)))
                .sorted(Comparator.comparingDouble(Near::distance))
                .map(Near::color)
                .toList();
    }

    private record Near(Rgb color, double distance) {}
}
