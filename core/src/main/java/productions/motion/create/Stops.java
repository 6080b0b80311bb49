package productions.motion.create;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import productions.motion.value.OkLab;
import productions.motion.value.Palette;
import productions.motion.value.Rgb;
import productions.motion.value.Seed;

/** Puts the stops of a palette together and keeps out what is excluded. */
final class Stops {

    private static final double GRAY = 0.02;

    private final Wall wall;

    Stops(Wall wall) {
        this.wall = wall;
    }

    /** Return one row of stops in which each set still shows: all of a single set, the two ends of each of several. */
    List<Rgb> joined(List<List<Rgb>> sets) {
        if (sets.size() == 1) {
            return sets.get(0);
        }
        List<Rgb> stops = new ArrayList<>();
        for (List<Rgb> set : sets) {
            stops.add(set.get(0));
            stops.add(set.get(set.size() - 1));
        }
        return stops;
    }

    /** Return the stops slightly changed by chance, so that two films of one mood differ; sometimes in reverse. */
    List<Rgb> varied(List<Rgb> stops, Seed chance) {
        double lighter = chance.of("lighter").between(-0.05, 0.05);
        double turned = chance.of("turned").between(-0.02, 0.02);
        double vivid = chance.of("vivid").between(0.85, 1.15);
        double tint = isGray(stops) ? chance.of("tint").between(0.01, 0.05) : 0;
        double tone = chance.of("tone").unit();
        List<Rgb> varied = new ArrayList<>();
        for (Rgb stop : stops) {
            OkLab color = OkLab.of(stop);
            double lightness = Math.min(0.97, Math.max(0.05, color.lightness() + lighter));
            varied.add(
                    tint > 0
                            ? Shades.of(lightness, tint, tone)
                            : Shades.of(lightness, color.chroma() * vivid, color.hue() + turned));
        }
        if (chance.of("reversed").unit() < 0.5) {
            Collections.reverse(varied);
        }
        return varied;
    }

    private static boolean isGray(List<Rgb> stops) {
        return stops.stream().allMatch(stop -> OkLab.of(stop).chroma() < GRAY);
    }

    /** Return the stops without what is excluded, mixtures between neighbors included. */
    List<Rgb> cleared(List<Rgb> wanted) {
        List<Rgb> kept = chain(wanted);
        if (kept.size() > 1 || kept.size() == wanted.size()) {
            return kept;
        }
        Rgb color = kept.isEmpty() ? wall.clear(wanted.get(0)) : kept.get(0);
        List<Rgb> shades = chain(Shades.of(color));
        return shades.isEmpty() ? List.of(color) : shades;
    }

    private List<Rgb> chain(List<Rgb> wanted) {
        List<Rgb> kept = new ArrayList<>();
        for (Rgb stop : wanted) {
            boolean joins = kept.isEmpty() || !wall.bars(new Palette(List.of(kept.get(kept.size() - 1), stop)));
            if (!wall.bars(stop) && joins) {
                kept.add(stop);
            }
        }
        return kept;
    }
}
