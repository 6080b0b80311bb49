package productions.motion.media.mp4;

import java.util.Arrays;

/** Long whole numbers in a row that grows at its end; eight bytes a number. */
public final class LongTable {

    private long[] numbers = new long[64];
    private int size;

    /** Append one number. */
    public void add(long number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    /** Return the number at a place, counted from 0. */
    public long get(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return numbers[index];
    }

    /** Return how many numbers there are. */
    public int size() {
        return size;
    }
}
