package productions.motion.media.h264;

import java.util.Arrays;

/** The finished samples above and to the left of a square block, and what they foretell of it (clauses 8.3.3, 8.3.4). */
final class Edge {

    private static final int MIDDLE_GRAY = 128;

    private final int size;

    /** From the corner on to the right, and from the corner on downward. */
    private final int[] above;

    private final int[] left;
    private boolean hasAbove;
    private boolean hasLeft;

    Edge(int size) {
        this.size = size;
        above = new int[size + 1];
        left = new int[size + 1];
    }

    /** Take the samples around a block; which of them exist depends on picture and slice. */
    void read(Plane plane, int column, int row, int sliceTop) {
        hasAbove = row > sliceTop;
        hasLeft = column > 0;
        int corner = plane.at(column * size, row * size) - plane.stride - 1;
        for (int i = 0; i <= size; i++) {
            above[i] = plane.samples[corner + i] & 255;
            left[i] = plane.samples[corner + i * plane.stride] & 255;
        }
    }

    boolean allows(IntraMode mode) {
        return switch (mode) {
            case VERTICAL -> hasAbove;
            case HORIZONTAL -> hasLeft;
            case DC -> true;
            case PLANE -> hasAbove && hasLeft;
        };
    }

    /** Foretell the block. */
    void predict(IntraMode mode, byte[] into, int offset) {
        switch (mode) {
            case VERTICAL -> vertical(into, offset);
            case HORIZONTAL -> horizontal(into, offset);
            case DC -> dc(into, offset);
            case PLANE -> plane(into, offset);
        }
    }

    private void vertical(byte[] into, int offset) {
        for (int x = 0; x < size; x++) {
            into[offset + x] = (byte) above[x + 1];
        }
        for (int y = 1; y < size; y++) {
            System.arraycopy(into, offset, into, offset + y * Macroblock.STRIDE, size);
        }
    }

    private void horizontal(byte[] into, int offset) {
        for (int y = 0; y < size; y++) {
            int from = offset + y * Macroblock.STRIDE;
            Arrays.fill(into, from, from + size, (byte) left[y + 1]);
        }
    }

    private void dc(byte[] into, int offset) {
        if (size == 16) {
            square(into, offset, size, mean(0, 16, hasAbove, hasLeft, 0));
            return;
        }
        square(into, offset, 4, mean(0, 4, hasAbove, hasLeft, 0));
        square(into, offset + 4, 4, mean(4, 4, hasAbove, hasLeft && !hasAbove, 0));
        square(into, offset + 64, 4, mean(0, 4, hasAbove && !hasLeft, hasLeft, 4));
        square(into, offset + 68, 4, mean(4, 4, hasAbove, hasLeft, 4));
    }

    private int mean(int fromColumn, int count, boolean useAbove, boolean useLeft, int fromRow) {
        int sum = 0;
        for (int i = 1; i <= count; i++) {
            sum += (useAbove ? above[fromColumn + i] : 0) + (useLeft ? left[fromRow + i] : 0);
        }
        if (useAbove && useLeft) {
            return (sum + count) / (2 * count);
        }
        return useAbove || useLeft ? (sum + count / 2) / count : MIDDLE_GRAY;
    }

    private static void square(byte[] into, int offset, int size, int value) {
        for (int y = 0; y < size; y++) {
            int from = offset + y * Macroblock.STRIDE;
            Arrays.fill(into, from, from + size, (byte) value);
        }
    }

    private void plane(byte[] into, int offset) {
        int slopeX = slope(above);
        int slopeY = slope(left);
        int half = size / 2;
        int start = 16 * (above[size] + left[size]) + 16 - (half - 1) * (slopeX + slopeY);
        for (int y = 0; y < size; y++) {
            int value = start + y * slopeY;
            int to = offset + y * Macroblock.STRIDE;
            for (int x = to; x < to + size; x++) {
                into[x] = (byte) Math.max(0, Math.min(255, value >> 5));
                value += slopeX;
            }
        }
    }

    private int slope(int[] line) {
        int half = size / 2;
        int sum = 0;
        for (int i = 1; i <= half; i++) {
            sum += i * (line[half + i] - line[half - i]);
        }
        return (size == 16 ? 5 : 34) * sum + 32 >> 6;
    }
}
