package productions.motion.media.h264;

import java.util.Arrays;

/** One component of a picture with a margin all round, so that motion may point beyond the picture's edges. */
final class Plane {

    /** Unsigned samples, row by row, margins included. */
    final byte[] samples;

    /** Samples from one row to the next. */
    final int stride;

    private final int width;
    private final int height;
    private final int margin;

    Plane(int width, int height, int margin) {
        this.width = width;
        this.height = height;
        this.margin = margin;
        stride = width + 2 * margin;
        samples = new byte[stride * (height + 2 * margin)];
    }

    /** Return where the sample at a place of the picture is kept. */
    int at(int x, int y) {
        return (y + margin) * stride + x + margin;
    }

    /** Fill the margins beside some rows with the samples at their ends. */
    void padSides(int firstRow, int endRow) {
        for (int y = firstRow; y < endRow; y++) {
            int left = at(0, y);
            int right = left + width;
            Arrays.fill(samples, left - margin, left, samples[left]);
            Arrays.fill(samples, right, right + margin, samples[right - 1]);
        }
    }

    /** Fill the margins above and below with the outermost rows, whose sides are padded already. */
    void padEnds() {
        int top = at(-margin, 0);
        int bottom = at(-margin, height - 1);
        for (int i = 1; i <= margin; i++) {
            System.arraycopy(samples, top, samples, top - i * stride, stride);
            System.arraycopy(samples, bottom, samples, bottom + i * stride, stride);
        }
    }
}
