package productions.motion.create;

import java.util.ArrayList;
import java.util.List;
import productions.motion.scene.Format;
import productions.motion.value.Point;
import productions.motion.value.Seed;

/** Finds room for one figure after the other: of many places drawn, the one farthest from all that stands already. */
final class Layout {

    private static final int TRIES = 48;

    /** Things in a landscape may stand closer together than shapes before a plain field. */
    private static final double IN_LANDSCAPE = 1.7;

    /** More than these need the whole frame, where their kind may stand anywhere. */
    private static final int FEW = 5;

    private static final double GATHERED = 0.35;

    /** So much lower begins each nearer piece of land, in frame heights. */
    private static final double STEP_DOWN = 0.09;

    private final double aspect;
    private final Composition composition;
    private final double shrink;
    private final List<Spot> taken = new ArrayList<>();

    /** @param shrink factor of all heights, for crowded pictures */
    Layout(Format format, Composition composition, double shrink) {
        this.aspect = format.aspect();
        this.composition = composition;
        this.shrink = shrink;
    }

    /** Return places for figures of a kind, and keep them. */
    List<Spot> places(FigureKind kind, int count, Seed chance) {
        if (kind.outline().isLand()) {
            return land(kind, count, chance);
        }
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double crowded = kind.isTiny() ? 1 : kind.color().isPresent() ? Math.min(1, shrink * IN_LANDSCAPE) : shrink;
            double height = kind.height().at(chance.of(i).of("height").unit()) * crowded;
            Spot spot;
            if (composition.mirrored() && i % 2 == 1) {
                Spot twin = spots.get(i - 1);
                spot = new Spot(new Point(-twin.place().x(), twin.place().y()), twin.height());
            } else {
                Spot free = free(count > FEW ? kind.anywhere() : kind, height, chance.of(i));
                boolean single = composition.mirrored() && i == count - 1;
                spot = single ? new Spot(new Point(0, free.place().y()), height) : free;
            }
            spots.add(spot);
            taken.add(spot);
        }
        return spots;
    }

    /** Land fills the width wherever it begins; of several pieces each stands lower than the one before. */
    private static List<Spot> land(FigureKind kind, int count, Seed chance) {
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double height = kind.height().at(chance.of(i).of("height").unit());
            double top = kind.down().at(chance.of(0).of("y").unit()) - 0.5 + i * STEP_DOWN;
            double aside = chance.of(i).of("x").between(-height, height);
            spots.add(new Spot(new Point(aside, top + height / 2), height));
        }
        return spots;
    }

    private Spot free(FigureKind kind, double height, Seed chance) {
        Spot best = candidate(kind, height, chance.of(0));
        for (int i = 1; i < TRIES && room(best) < height; i++) {
            Spot other = candidate(kind, height, chance.of(i));
            best = room(other) > room(best) ? other : best;
        }
        return best;
    }

    private Spot candidate(FigureKind kind, double height, Seed chance) {
        double x = (kind.across().at(chance.of("x").unit()) - 0.5) * aspect;
        double y = kind.down().at(chance.of("y").unit()) - 0.5 - (kind.stands() ? height / 2 : 0);
        if (composition.isHeavy()) {
            Point focus = composition.focus();
            x = focus.x() == 0 ? x : focus.x() + x * GATHERED;
            y = focus.y() == 0 ? y : focus.y() + y * GATHERED;
        }
        return new Spot(new Point(within(x, aspect / 2 - height / 2), within(y, 0.5 - height / 2)), height);
    }

    /** Free space to the nearest neighbor, and to the own mirror image, in frame heights; below 0 they overlap. */
    private double room(Spot spot) {
        double others = taken.stream()
                .mapToDouble(t -> t.place().distanceTo(spot.place()) - (t.height() + spot.height()) / 2)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        double mirror = composition.mirrored() ? 2 * Math.abs(spot.place().x()) - spot.height() : others;
        return Math.min(others, mirror);
    }

    private static double within(double value, double edge) {
        double inside = Math.max(0, edge);
        return Math.min(inside, Math.max(-inside, value));
    }

    /**
     * Where a figure stands.
     *
     * @param place its center
     * @param height how tall it is, in frame heights
     */
    record Spot(Point place, double height) {}
}
