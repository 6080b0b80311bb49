package productions.motion.still;

import java.util.Arrays;
import java.util.List;
import productions.motion.value.Picture;

/** Puts many pictures on one sheet, row by row, each at the same size with a thin dark border between. */
public final class ContactSheet {

    private static final int GAP = 4;
    private static final int BACKGROUND = 0x101014;

    private ContactSheet() {}

    /**
     * Return a sheet.
     *
     * @param pictures at least one, all of the same size
     * @param columns how many stand in a row
     * @param cellWidth how wide each is on the sheet
     */
    public static Picture of(List<Picture> pictures, int columns, int cellWidth) {
        Picture first = pictures.get(0);
        int cellHeight = Math.max(1, (int) ((long) cellWidth * first.height() / first.width()));
        int rows = (pictures.size() + columns - 1) / columns;
        int width = columns * (cellWidth + GAP) + GAP;
        int height = rows * (cellHeight + GAP) + GAP;
        int[] sheet = new int[width * height];
        Arrays.fill(sheet, BACKGROUND);
        for (int i = 0; i < pictures.size(); i++) {
            Picture cell = pictures.get(i).resized(cellWidth, cellHeight);
            int left = GAP + i % columns * (cellWidth + GAP);
            int top = GAP + i / columns * (cellHeight + GAP);
            for (int y = 0; y < cellHeight; y++) {
                System.arraycopy(cell.pixels(), y * cellWidth, sheet, (top + y) * width + left, cellWidth);
            }
        }
        return new Picture(width, height, sheet);
    }
}
