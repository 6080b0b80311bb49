package productions.motion.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import productions.motion.value.OkLab;

/**
 * Where colors lie in OKLab, for finding those near a place: space is cut into cubes as wide as a color difference that is
 * just not noticed, and each keeps its entries side by side with their places, as caches like it.
 */
final class ColorGrid {

    private static final double CELL = 1 / 64.0;
    private static final double OPPONENT = 0.4375;
    private static final int LIGHT_CELLS = 65;
    private static final int OPPONENT_CELLS = 56;

    private final @Nullable Cell[] cells = new @Nullable Cell[LIGHT_CELLS * OPPONENT_CELLS * OPPONENT_CELLS];
    private final Ranking.Order ties;

    /** An empty grid; of entries equally far away, those that go first in some order are nearer. */
    ColorGrid(Ranking.Order ties) {
        this.ties = ties;
    }

    /** Put an entry that is not in the grid at a place. */
    void put(int entry, OkLab place) {
        int number = cell(place.lightness(), place.a(), place.b());
        Cell cell = cells[number];
        if (cell == null) {
            cell = new Cell();
            cells[number] = cell;
        }
        cell.add(entry, (float) place.lightness(), (float) place.a(), (float) place.b());
    }

    /** Remove an entry from the place where it was put. */
    void remove(int entry, OkLab place) {
        Cell cell = cells[cell(place.lightness(), place.a(), place.b())];
        if (cell != null) {
            cell.remove(entry);
        }
    }

    /**
     * Return the entries nearest to a place, the nearest first.
     *
     * @param place the place
     * @param tolerance how far they may be
     * @param limit how many at most
     */
    int[] nearest(OkLab place, double tolerance, int limit) {
        Closest closest = new Closest(limit, ties);
        double radius = Math.min(tolerance, CELL / 4);
        while (true) {
            closest.clear();
            collect(place, radius, closest);
            if (closest.isFull() || radius >= tolerance) {
                return closest.sorted();
            }
            radius = Math.min(tolerance, 2 * radius);
        }
    }

    private void collect(OkLab place, double radius, Closest closest) {
        int lightTo = lightCell(place.lightness() + radius);
        int aTo = opponentCell(place.a() + radius);
        int bFrom = opponentCell(place.b() - radius);
        int bTo = opponentCell(place.b() + radius);
        for (int light = lightCell(place.lightness() - radius); light <= lightTo; light++) {
            for (int a = opponentCell(place.a() - radius); a <= aTo; a++) {
                int row = (light * OPPONENT_CELLS + a) * OPPONENT_CELLS;
                for (int number = row + bFrom; number <= row + bTo; number++) {
                    Cell cell = cells[number];
                    if (cell != null) {
                        cell.collect(place, radius * radius, closest);
                    }
                }
            }
        }
    }

    /** Put entries back where they were {@linkplain #write written}. */
    void read(ByteBuffer in) {
        for (int rest = in.getInt(); rest > 0; rest--) {
            int number = in.getInt();
            cells[number] = new Cell(in);
        }
    }

    void write(ArrayFile out) throws IOException {
        int used = 0;
        for (Cell cell : cells) {
            used += cell == null ? 0 : 1;
        }
        out.ints(new int[] {used}, 1);
        for (int number = 0; number < cells.length; number++) {
            Cell cell = cells[number];
            if (cell != null) {
                out.ints(new int[] {number}, 1);
                cell.write(out);
            }
        }
    }

    private static int cell(double light, double a, double b) {
        return (lightCell(light) * OPPONENT_CELLS + opponentCell(a)) * OPPONENT_CELLS + opponentCell(b);
    }

    private static int lightCell(double lightness) {
        return (int) Math.max(0, Math.min(LIGHT_CELLS - 1, Math.floor(lightness / CELL)));
    }

    private static int opponentCell(double value) {
        return (int) Math.max(0, Math.min(OPPONENT_CELLS - 1, Math.floor((value + OPPONENT) / CELL)));
    }
}
