package productions.motion.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import productions.motion.value.OkLab;

/** One cube of a {@link ColorGrid}: its entries and where exactly each lies. */
final class Cell {

    private int[] entries;
    private float[] places;
    private int size;

    Cell() {
        entries = new int[4];
        places = new float[12];
    }

    Cell(ByteBuffer in) {
        size = in.getInt();
        entries = new int[Math.max(4, size)];
        places = new float[3 * entries.length];
        in.asIntBuffer().get(entries, 0, size);
        in.position(in.position() + size * Integer.BYTES);
        in.asFloatBuffer().get(places, 0, 3 * size);
        in.position(in.position() + 3 * size * Float.BYTES);
    }

    void write(ArrayFile out) throws IOException {
        out.ints(new int[] {size}, 1);
        out.ints(entries, size);
        out.floats(places, 3 * size);
    }

    void add(int entry, float lightness, float a, float b) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size + (size >> 1));
            places = Arrays.copyOf(places, 3 * entries.length);
        }
        entries[size] = entry;
        places[3 * size] = lightness;
        places[3 * size + 1] = a;
        places[3 * size + 2] = b;
        size++;
    }

    void remove(int entry) {
        for (int i = 0; i < size; i++) {
            if (entries[i] == entry) {
                size--;
                entries[i] = entries[size];
                System.arraycopy(places, 3 * size, places, 3 * i, 3);
                return;
            }
        }
    }

    /** Offer the entries that are near enough to a place. */
    void collect(OkLab place, double squaredRadius, Closest closest) {
        for (int i = 0; i < size; i++) {
            double light = places[3 * i] - place.lightness();
            double a = places[3 * i + 1] - place.a();
            double b = places[3 * i + 2] - place.b();
            double squared = light * light + a * a + b * b;
            if (squared <= squaredRadius) {
                closest.offer(entries[i], squared);
            }
        }
    }
}
