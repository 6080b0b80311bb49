package productions.motion.create;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import productions.motion.scene.Alternative;
import productions.motion.scene.Evidence;
import productions.motion.value.Rgb;
import productions.motion.value.Seed;

/**
 * The stops of a palette, some of them colors that earlier films have found.
 *
 * @param stops the colors in order
 * @param used what was found and is used
 * @param others what was found and could have been used instead
 */
record Recollection(List<Rgb> stops, List<Recalled> used, List<Alternative> others) {

    private static final double SHARE_RECALLED = 0.7;

    Recollection {
        stops = List.copyOf(stops);
        used = List.copyOf(used);
        others = List.copyOf(others);
    }

    /** Return the stops with what was found and passes for them, most of the time where there is something. */
    static Recollection of(List<Rgb> wanted, Brief brief, Seed chance) {
        List<Rgb> stops = new ArrayList<>();
        List<Recalled> used = new ArrayList<>();
        List<Alternative> others = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Rgb stop = wanted.get(i);
            Seed own = chance.of("recalled").of(i);
            List<Recalled> pool = brief.memory().like(stop).stream()
                    .filter(one -> !used.contains(one) && !brief.wall().bars(one.color()))
                    .toList();
            if (pool.isEmpty() || own.of("whether").unit() >= SHARE_RECALLED) {
                stops.add(stop);
                continue;
            }
            Recalled drawn = Memory.drawn(pool, own).orElseThrow();
            stops.add(drawn.color());
            used.add(drawn);
            others.addAll(Memory.others(pool, drawn));
        }
        return new Recollection(stops, used, others);
    }

    /** Return the names of what is used, for people. */
    String names() {
        return used.stream().map(Recalled::name).collect(Collectors.joining(", "));
    }

    /** Return the reasons that lie in what is used. */
    List<Evidence> evidence() {
        return used.stream().map(Recalled::evidence).toList();
    }
}
