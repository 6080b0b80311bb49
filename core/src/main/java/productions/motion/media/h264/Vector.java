package productions.motion.media.h264;

/** Motion of a macroblock in quarter samples, both components in one int, so that none is ever allocated. */
final class Vector {

    static final int ZERO = 0;

    private Vector() {}

    static int of(int x, int y) {
        return x << 16 | y & 0xFFFF;
    }

    static int x(int vector) {
        return vector >> 16;
    }

    static int y(int vector) {
        return (short) vector;
    }

    /** Return the nearest vector of whole samples. */
    static int rounded(int vector) {
        return of(x(vector) + 2 >> 2 << 2, y(vector) + 2 >> 2 << 2);
    }

    /** Return how many bits it takes to write a vector when this one is expected. */
    static int bits(int vector, int expected) {
        return BitWriter.signedBits(x(vector) - x(expected)) + BitWriter.signedBits(y(vector) - y(expected));
    }

    /** Return the median of three, each component on its own. */
    static int median(int a, int b, int c) {
        return of(median3(x(a), x(b), x(c)), median3(y(a), y(b), y(c)));
    }

    private static int median3(int a, int b, int c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
