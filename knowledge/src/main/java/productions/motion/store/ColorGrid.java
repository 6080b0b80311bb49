package productions.motion.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.IntPredicate;
import productions.motion.value.OkLab;

/**
 * Where colors lie in OKLab, for finding those near a place: space is cut into cubes as wide as a color difference that is
 * just not noticed, and each keeps a chain of its entries.
 */
final class ColorGrid {

    private static final double CELL = 1 / 64.0;
    private static final double OPPONENT = 0.4375;
    private static final int LIGHT_CELLS = 65;
    private static final int OPPONENT_CELLS = 56;
    private static final int NONE = -1;

    private final int[] heads = new int[LIGHT_CELLS * OPPONENT_CELLS * OPPONENT_CELLS];
    private int[] next = new int[64];
    private float[] places = new float[3 * 64];

    private final Ranking.Order ties;

    /** An empty grid; of entries equally far away, those that go first in some order are nearer. */
    ColorGrid(Ranking.Order ties) {
        this.ties = ties;
        Arrays.fill(heads, NONE);
    }

    /** Put an entry that is not in the grid at a place. */
    void put(int entry, OkLab place) {
        if (entry >= next.length) {
            int room = Math.max(entry + 1, next.length + (next.length >> 1));
            next = Arrays.copyOf(next, room);
            places = Arrays.copyOf(places, 3 * room);
        }
        places[3 * entry] = (float) place.lightness();
        places[3 * entry + 1] = (float) place.a();
        places[3 * entry + 2] = (float) place.b();
        link(entry);
    }

    private void link(int entry) {
        int cell = cell(entry);
        next[entry] = heads[cell];
        heads[cell] = entry;
    }

    /** Put entries back where they were {@linkplain #write written}, those that a color is known of. */
    void read(ByteBuffer in, IntPredicate isColored) {
        int size = (int) in.getLong();
        next = new int[Math.max(64, size)];
        places = new float[3 * next.length];
        in.asFloatBuffer().get(places, 0, 3 * size);
        in.position(in.position() + 3 * size * Float.BYTES);
        for (int entry = 0; entry < size; entry++) {
            if (isColored.test(entry)) {
                link(entry);
            }
        }
    }

    void write(ArrayFile out, int size) throws IOException {
        int known = Math.min(size, next.length);
        out.number(known);
        out.floats(places, 3 * known);
    }

    /** Remove an entry that is in the grid. */
    void remove(int entry) {
        int cell = cell(entry);
        if (heads[cell] == entry) {
            heads[cell] = next[entry];
            return;
        }
        int before = heads[cell];
        while (next[before] != entry) {
            before = next[before];
        }
        next[before] = next[entry];
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
        double radius = Math.min(tolerance, CELL);
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
                for (int cell = row + bFrom; cell <= row + bTo; cell++) {
                    collect(cell, place, radius, closest);
                }
            }
        }
    }

    private void collect(int cell, OkLab place, double radius, Closest closest) {
        for (int entry = heads[cell]; entry != NONE; entry = next[entry]) {
            double light = places[3 * entry] - place.lightness();
            double a = places[3 * entry + 1] - place.a();
            double b = places[3 * entry + 2] - place.b();
            double squared = light * light + a * a + b * b;
            if (squared <= radius * radius) {
                closest.offer(entry, squared);
            }
        }
    }

    private int cell(int entry) {
        int light = lightCell(places[3 * entry]);
        int a = opponentCell(places[3 * entry + 1]);
        int b = opponentCell(places[3 * entry + 2]);
        return (light * OPPONENT_CELLS + a) * OPPONENT_CELLS + b;
    }

    private static int lightCell(double lightness) {
        return (int) Math.max(0, Math.min(LIGHT_CELLS - 1, Math.floor(lightness / CELL)));
    }

    private static int opponentCell(double value) {
        return (int) Math.max(0, Math.min(OPPONENT_CELLS - 1, Math.floor((value + OPPONENT) / CELL)));
    }
}
