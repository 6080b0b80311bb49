package productions.motion.media.read;

/**
 * Reads the bits of a NAL unit (ITU-T H.264, 7.3.1 and 9.1) without the bytes that were put in so that it contains no
 * start code. Beyond the end it complains.
 */
final class BitCursor {

    private final FilmName film;
    private final byte[] bytes;
    private final int bits;
    private int next;

    BitCursor(FilmName film, byte[] source, int from, int length) {
        this.film = film;
        bytes = new byte[length];
        int size = 0;
        int zeros = 0;
        for (int i = from; i < from + length; i++) {
            if (zeros >= 2 && source[i] == 3) {
                zeros = 0;
                continue;
            }
            zeros = source[i] == 0 ? zeros + 1 : 0;
            bytes[size++] = source[i];
        }
        bits = 8 * size;
    }

    /** Read up to 32 bits as a number without sign. */
    long bits(int count) throws FilmException {
        long value = 0;
        for (int i = 0; i < count; i++) {
            if (next >= bits) {
                throw film.damaged("a header of its pictures ends too early");
            }
            value = value << 1 | bytes[next >> 3] >> (7 - (next & 7)) & 1;
            next++;
        }
        return value;
    }

    boolean flag() throws FilmException {
        return bits(1) == 1;
    }

    /** Read an Exp-Golomb number that must not be above a limit. */
    int upTo(long limit) throws FilmException {
        int zeros = 0;
        while (bits(1) == 0) {
            zeros++;
            if (zeros > 32) {
                throw film.damaged("a header of its pictures holds no number where one should be");
            }
        }
        long value = (1L << zeros) - 1 + bits(zeros);
        if (value > limit) {
            throw film.damaged("a header of its pictures holds " + value + " where at most " + limit + " can be");
        }
        return (int) value;
    }

    /** Read an Exp-Golomb number with sign, whatever it is. */
    void skipSigned() throws FilmException {
        upTo(0xffff_ffffL);
    }

    /** Return whether something follows before the single bit that ends the unit. */
    boolean hasMore() {
        int last = bits - 1;
        while (last > next && (bytes[last >> 3] >> (7 - (last & 7)) & 1) == 0) {
            last--;
        }
        return next < last;
    }
}
