package productions.motion.media.h264;

import productions.motion.value.Planes;

/** A picture as the decoder will see it, from which the next one is predicted. */
final class CodedPicture {

    /** Luma samples of margin: motion reaches 15 beyond the edges, filters 3 more, and half positions come in tiles. */
    static final int MARGIN = 32;

    final Plane luma;
    final Plane blue;
    final Plane red;

    /** The luma halfway between the samples. */
    final HalfPositions halves;

    private final MacroblockGrid grid;

    CodedPicture(MacroblockGrid grid) {
        this.grid = grid;
        luma = new Plane(grid.codedWidth(), grid.codedHeight(), MARGIN);
        blue = new Plane(grid.codedWidth() / 2, grid.codedHeight() / 2, MARGIN / 2);
        red = new Plane(grid.codedWidth() / 2, grid.codedHeight() / 2, MARGIN / 2);
        halves = new HalfPositions(luma, grid);
    }

    /** Put a finished macroblock in its place. */
    void write(int column, int row, byte[] macroblock) {
        int to = luma.at(column * 16, row * 16);
        for (int from = 0; from < Macroblock.LUMA; from += Macroblock.STRIDE) {
            PackedBytes.store(luma.samples, to, PackedBytes.load(macroblock, from));
            PackedBytes.store(luma.samples, to + 8, PackedBytes.load(macroblock, from + 8));
            to += luma.stride;
        }
        to = blue.at(column * 8, row * 8);
        for (int from = Macroblock.LUMA; from < Macroblock.SAMPLES; from += Macroblock.STRIDE) {
            PackedBytes.store(blue.samples, to, PackedBytes.load(macroblock, from));
            PackedBytes.store(red.samples, to, PackedBytes.load(macroblock, from + 8));
            to += blue.stride;
        }
    }

    /** Fill the side margins of finished macroblock rows. */
    void padSides(int firstRow, int endRow) {
        luma.padSides(firstRow * 16, endRow * 16);
        blue.padSides(firstRow * 8, endRow * 8);
        red.padSides(firstRow * 8, endRow * 8);
    }

    /** Make the finished picture ready to predict from. */
    void finish() {
        luma.padEnds();
        blue.padEnds();
        red.padEnds();
        halves.forget();
    }

    /** Return a copy without margins, cropped to the film's size. */
    Planes toPlanes() {
        Planes copy = Planes.ofSize(grid.width(), grid.height());
        crop(luma, copy.luma(), grid.width());
        crop(blue, copy.blue(), grid.width() / 2);
        crop(red, copy.red(), grid.width() / 2);
        return copy;
    }

    private static void crop(Plane plane, byte[] into, int width) {
        for (int y = 0; y * width < into.length; y++) {
            System.arraycopy(plane.samples, plane.at(0, y), into, y * width, width);
        }
    }
}
