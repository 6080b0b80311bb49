package productions.motion.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import productions.motion.value.OkLab;
import productions.motion.value.Rgb;
import productions.motion.value.Seed;

/** Ways in which the hues of a palette go together, around one color. */
enum Accord {
    /** One hue, dark to light. */
    SHADES(0, 0, 0, 0),
    /** Hues side by side. */
    NEIGHBORS(-0.09, -0.03, 0.03, 0.09),
    /** Two hues that face each other. */
    OPPOSITES(0, 0.03, 0.5, 0.53),
    /** Three hues a third of the circle apart. */
    THIRDS(0, 1.0 / 3, 2.0 / 3, 0.03);

    private final double[] turns;

    Accord(double... turns) {
        this.turns = turns;
    }

    /** Return four colors around a color, from dark to light or from light to dark. */
    List<Rgb> around(Rgb color, Seed chance) {
        OkLab base = OkLab.of(color);
        double chroma = chance.of("chroma").between(0.07, 0.19);
        double dark = chance.of("dark").between(0.15, 0.42);
        double light = chance.of("light").between(0.68, 0.93);
        boolean rises = chance.of("rises").unit() < 0.5;
        List<Rgb> stops = new ArrayList<>();
        for (int i = 0; i < turns.length; i++) {
            double share = (double) (rises ? i : turns.length - 1 - i) / (turns.length - 1);
            stops.add(Shades.of(dark + (light - dark) * share, chroma, base.hue() + turns[i]));
        }
        return stops;
    }

    /** Return its name, such as {@code neighbors}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
