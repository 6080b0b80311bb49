package productions.motion.media.h264;

import productions.motion.value.Planes;

/** The picture to be coded, read a macroblock at a time; beyond its edges the outermost samples go on. */
final class SourcePicture {

    private final Planes planes;

    SourcePicture(Planes planes) {
        this.planes = planes;
    }

    /** Copy a macroblock's samples. */
    void read(int column, int row, byte[] into) {
        boolean whole = column * 16 + 16 <= planes.width() && row * 16 + 16 <= planes.height();
        if (whole) {
            readWhole(column, row, into);
        } else {
            readAtEdge(column, row, into);
        }
    }

    private void readWhole(int column, int row, byte[] into) {
        int width = planes.width();
        int from = row * 16 * width + column * 16;
        for (int to = 0; to < Macroblock.LUMA; to += Macroblock.STRIDE) {
            PackedBytes.store(into, to, PackedBytes.load(planes.luma(), from));
            PackedBytes.store(into, to + 8, PackedBytes.load(planes.luma(), from + 8));
            from += width;
        }
        from = row * 8 * (width / 2) + column * 8;
        for (int to = Macroblock.LUMA; to < Macroblock.SAMPLES; to += Macroblock.STRIDE) {
            PackedBytes.store(into, to, PackedBytes.load(planes.blue(), from));
            PackedBytes.store(into, to + 8, PackedBytes.load(planes.red(), from));
            from += width / 2;
        }
    }

    private void readAtEdge(int column, int row, byte[] into) {
        for (int y = 0; y < 16; y++) {
            int line = Math.min(row * 16 + y, planes.height() - 1) * planes.width();
            for (int x = 0; x < 16; x++) {
                into[y * 16 + x] = planes.luma()[line + Math.min(column * 16 + x, planes.width() - 1)];
            }
        }
        int width = planes.width() / 2;
        for (int y = 0; y < 8; y++) {
            int line = Math.min(row * 8 + y, planes.height() / 2 - 1) * width;
            int to = Macroblock.LUMA + y * Macroblock.STRIDE;
            for (int x = 0; x < 8; x++) {
                int from = line + Math.min(column * 8 + x, width - 1);
                into[to + x] = planes.blue()[from];
                into[to + 8 + x] = planes.red()[from];
            }
        }
    }
}
