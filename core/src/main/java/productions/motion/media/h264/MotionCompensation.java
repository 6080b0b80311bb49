package productions.motion.media.h264;

/** Takes a macroblock out of the previous picture at any quarter of a sample (clause 8.4.2.2). */
final class MotionCompensation {

    /** How far beyond the picture's edges a block may begin, in samples. */
    private static final int REACH = 15;

    private final MacroblockGrid grid;
    private CodedPicture reference;

    private int x;
    private int y;
    private byte[] first = {};
    private int firstOffset;
    private byte[] second = {};
    private int secondOffset;
    private boolean between;

    MotionCompensation(MacroblockGrid grid, CodedPicture reference) {
        this.grid = grid;
        this.reference = reference;
    }

    void lookAt(CodedPicture picture) {
        reference = picture;
    }

    /** Return whether a block may begin at this place, in quarter samples. */
    boolean reaches(int quarterX, int quarterY) {
        return quarterX >= -4 * REACH
                && quarterY >= -4 * REACH
                && quarterX <= 4 * (grid.codedWidth() - 1)
                && quarterY <= 4 * (grid.codedHeight() - 1);
    }

    /**
     * Aim at the block that begins at this place, in quarter samples. Quarter positions are the mean of the two nearest
     * whole or half positions (table 8-12): one that lies in a row of samples, and one that lies in a column.
     */
    void aim(int quarterX, int quarterY) {
        x = quarterX;
        y = quarterY;
        int partX = quarterX & 3;
        int partY = quarterY & 3;
        int offset = reference.luma.at(quarterX >> 2, quarterY >> 2);
        if ((partX | partY) != 0) {
            reference.halves.around(quarterX >> 2, quarterY >> 2);
        }
        between = ((partX | partY) & 1) != 0;
        first = inRow(partX, partY);
        firstOffset = offset + (partY == 3 ? reference.luma.stride : 0);
        second = inColumn(partX, partY);
        secondOffset = offset + (partX == 3 ? 1 : 0);
    }

    private byte[] inRow(int partX, int partY) {
        if (partY == 2) {
            return partX == 0 ? reference.halves.down : reference.halves.diagonal;
        }
        return partX == 0 ? reference.luma.samples : reference.halves.right;
    }

    private byte[] inColumn(int partX, int partY) {
        if (partY == 0) {
            return reference.luma.samples;
        }
        return partX == 2 ? reference.halves.diagonal : reference.halves.down;
    }

    /** Return the sum of absolute luma differences at this place, or any number from the limit on once it is reached. */
    int distance(byte[] source, int limit) {
        int sum = 0;
        for (int row = 0; row < 16 && sum < limit; row += 4) {
            sum += between ? meanDistance(source, row) : plainDistance(source, row);
        }
        return sum;
    }

    private int plainDistance(byte[] source, int fromRow) {
        int stride = reference.luma.stride;
        int at = firstOffset + fromRow * stride;
        long lanes = 0;
        for (int i = fromRow * 16; i < fromRow * 16 + 64; i += 16) {
            lanes += PackedBytes.distances(PackedBytes.load(source, i), PackedBytes.load(first, at));
            lanes += PackedBytes.distances(PackedBytes.load(source, i + 8), PackedBytes.load(first, at + 8));
            at += stride;
        }
        return PackedBytes.total(lanes);
    }

    private int meanDistance(byte[] source, int fromRow) {
        int stride = reference.luma.stride;
        int at = firstOffset + fromRow * stride;
        int other = secondOffset + fromRow * stride;
        long lanes = 0;
        for (int i = fromRow * 16; i < fromRow * 16 + 64; i += 16) {
            long left = PackedBytes.mean(PackedBytes.load(first, at), PackedBytes.load(second, other));
            long right = PackedBytes.mean(PackedBytes.load(first, at + 8), PackedBytes.load(second, other + 8));
            lanes += PackedBytes.distances(PackedBytes.load(source, i), left);
            lanes += PackedBytes.distances(PackedBytes.load(source, i + 8), right);
            at += stride;
            other += stride;
        }
        return PackedBytes.total(lanes);
    }

    /** Copy the macroblock at this place, luma and chroma. */
    void predict(byte[] into) {
        int stride = reference.luma.stride;
        byte[] other = between ? second : first;
        int aside = between ? secondOffset - firstOffset : 0;
        int at = firstOffset;
        for (int i = 0; i < Macroblock.LUMA; i += 16) {
            long left = PackedBytes.mean(PackedBytes.load(first, at), PackedBytes.load(other, at + aside));
            long right = PackedBytes.mean(PackedBytes.load(first, at + 8), PackedBytes.load(other, at + 8 + aside));
            PackedBytes.store(into, i, left);
            PackedBytes.store(into, i + 8, right);
            at += stride;
        }
        predictChroma(reference.blue, into, Macroblock.LUMA);
        predictChroma(reference.red, into, Macroblock.LUMA + 8);
    }

    /** Mix the four nearest chroma samples by eighths (clause 8.4.2.2.2), eight of a row at once. */
    private void predictChroma(Plane plane, byte[] into, int to) {
        int right = x & 7;
        int down = y & 7;
        int at = plane.at(x >> 3, y >> 3);
        byte[] samples = plane.samples;
        for (int i = to; i < to + 128; i += 16) {
            long eight = PackedBytes.load(samples, at);
            if ((right | down) != 0) {
                int below = at + plane.stride;
                long evenTop = weighted(eight, PackedBytes.load(samples, at + 1), right);
                long evenBottom =
                        weighted(PackedBytes.load(samples, below), PackedBytes.load(samples, below + 1), right);
                long oddTop = weighted(eight >>> 8, PackedBytes.load(samples, at + 1) >>> 8, right);
                long oddBottom = weighted(
                        PackedBytes.load(samples, below) >>> 8, PackedBytes.load(samples, below + 1) >>> 8, right);
                eight = rounded(evenTop, evenBottom, down) | rounded(oddTop, oddBottom, down) << 8;
            }
            PackedBytes.store(into, i, eight);
            at += plane.stride;
        }
    }

    private static long weighted(long left, long right, int eighths) {
        return (8 - eighths) * (left & PackedBytes.LOW_BYTES) + eighths * (right & PackedBytes.LOW_BYTES);
    }

    private static long rounded(long top, long bottom, int eighths) {
        return (8 - eighths) * top + eighths * bottom + 32 * PackedBytes.ONES >>> 6 & PackedBytes.LOW_BYTES;
    }
}
