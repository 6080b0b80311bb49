package productions.motion.create;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import productions.motion.scene.Domain;
import productions.motion.scene.Meaning;
import productions.motion.scene.Span;
import productions.motion.value.OkLab;
import productions.motion.value.Rgb;

/** In what order and how often the colors that are asked for stand in the palette: by their places and their weights. */
final class Arrangement {

    /** So often at most a color that outweighs the others stands beside them. */
    private static final int MOST = 5;

    private static final double MIDDLE = 0.5;
    private static final double DARKEST = 0.16;
    private static final double LIGHTEST = 0.9;
    private static final OkLab DARK = new OkLab(0.12, 0, 0);
    private static final OkLab LIGHT = new OkLab(0.97, 0, 0);

    private final Brief brief;
    private final List<Meaning> places;

    Arrangement(Brief brief) {
        this.brief = brief;
        this.places = brief.asked(Domain.STOP);
    }

    /** Return whether the prompt says where colors stand. */
    static boolean isAsked(Brief brief) {
        return !brief.asked(Domain.STOP).isEmpty();
    }

    /** Return the stops of the colors that are asked for. */
    List<Rgb> of(List<Meaning> colors) {
        List<Meaning> placed = new ArrayList<>(colors);
        places.stream().filter(p -> tone(p).isPresent()).forEach(placed::add);
        placed.sort(Comparator.comparingDouble(m -> place(m.span())));
        double least = placed.stream().mapToDouble(Arrangement::weight).min().orElse(1);
        Map<Rgb, Integer> times = new LinkedHashMap<>();
        for (Meaning color : placed) {
            int count = (int) Math.min(MOST, Math.max(1, Math.round(weight(color) / least)));
            color(color).ifPresent(c -> times.merge(c, count, Math::max));
        }
        List<Rgb> stops = new ArrayList<>();
        times.forEach((color, count) -> {
            for (int i = 0; i < count; i++) {
                stops.add(color);
            }
        });
        return stops;
    }

    /** Return stops that nobody asked for so that they run from light to dark, or back, where that is asked for. */
    List<Rgb> shaded(List<Rgb> stops) {
        Optional<Meaning> tone =
                places.stream().filter(p -> tone(p).isPresent()).findFirst();
        if (tone.isEmpty()) {
            return stops;
        }
        boolean rises = tone.get().value().equals("dark") == tone.get().amount() < MIDDLE;
        Comparator<Rgb> byLight = Comparator.comparingDouble(c -> OkLab.of(c).lightness());
        List<Rgb> sorted = new ArrayList<>(
                stops.stream().sorted(rises ? byLight : byLight.reversed()).toList());
        int last = sorted.size() - 1;
        sorted.set(rises ? 0 : last, darkest(OkLab.of(sorted.get(rises ? 0 : last))));
        sorted.set(rises ? last : 0, lightest(OkLab.of(sorted.get(rises ? last : 0))));
        return sorted;
    }

    private static Rgb darkest(OkLab color) {
        return Shades.lightness(color, Math.min(color.lightness(), DARKEST));
    }

    private static Rgb lightest(OkLab color) {
        return Shades.lightness(color, Math.max(color.lightness(), LIGHTEST));
    }

    private Optional<Rgb> color(Meaning meaning) {
        return meaning.domain() == Domain.STOP ? tone(meaning) : brief.colors().find(meaning.value());
    }

    /** Where the colors are named, light and dark are nearly white and nearly black. */
    private static Optional<Rgb> tone(Meaning place) {
        return switch (place.value()) {
            case "dark" -> Optional.of(DARK.rgb());
            case "light" -> Optional.of(LIGHT.rgb());
            default -> Optional.empty();
        };
    }

    private double place(Span color) {
        return places.stream()
                .filter(p -> p.span().equals(color))
                .mapToDouble(Meaning::amount)
                .findFirst()
                .orElse(MIDDLE);
    }

    private static double weight(Meaning meaning) {
        return meaning.domain() == Domain.COLOR ? meaning.amount() : 1;
    }
}
