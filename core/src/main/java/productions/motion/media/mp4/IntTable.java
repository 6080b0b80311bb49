package productions.motion.media.mp4;

import java.util.Arrays;

/** Whole numbers in a row that grows at its end; four bytes a number. */
public final class IntTable {

    private int[] numbers = new int[64];
    private int size;

    /** Append one number. */
    public void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    /** Return the number at a place, counted from 0. */
    public int get(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return numbers[index];
    }

    /** Return how many numbers there are. */
    public int size() {
        return size;
    }

    void increaseLast() {
        numbers[size - 1]++;
    }

    void clear() {
        size = 0;
    }
}
