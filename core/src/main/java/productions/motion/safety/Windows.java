package productions.motion.safety;

/**
 * Every window of a third of the frame's width and height: about ten degrees of what a viewer sees (WCAG 2.3.1, from 341 ×
 * 256 pixels of a screen of 1024 × 768).
 */
final class Windows {

    /** The share of a window above which flashes are harmful. */
    static final double HARMFUL_SHARE = 0.25;

    private final int columns;
    private final int rows;
    private final int wide;
    private final int high;
    /** Cells counted above and to the left of each corner, so that any window is four look-ups. */
    private final int[] corners;

    Windows(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        wide = (columns + 2) / 3;
        high = (rows + 2) / 3;
        corners = new int[(columns + 1) * (rows + 1)];
    }

    /** Return the largest share of any window whose cells count at least so many. */
    double share(int[] counts, int least) {
        if (!count(counts, least)) {
            return 0;
        }
        int most = 0;
        for (int top = 0; top + high <= rows; top++) {
            for (int left = 0; left + wide <= columns; left++) {
                most = Math.max(most, inside(left, top));
            }
        }
        return (double) most / (wide * high);
    }

    /** Mark the cells that count at least so many, in every window of which they are more than the harmful share. */
    void mark(int[] counts, int least, boolean[] marks) {
        if (!count(counts, least)) {
            return;
        }
        for (int top = 0; top + high <= rows; top++) {
            for (int left = 0; left + wide <= columns; left++) {
                if (inside(left, top) > HARMFUL_SHARE * wide * high) {
                    mark(left, top, counts, least, marks);
                }
            }
        }
    }

    private void mark(int left, int top, int[] counts, int least, boolean[] marks) {
        for (int row = top; row < top + high; row++) {
            for (int cell = row * columns + left; cell < row * columns + left + wide; cell++) {
                marks[cell] |= counts[cell] >= least;
            }
        }
    }

    private boolean count(int[] counts, int least) {
        boolean any = false;
        for (int row = 0; row < rows; row++) {
            int line = 0;
            for (int column = 0; column < columns; column++) {
                boolean reached = counts[row * columns + column] >= least;
                any |= reached;
                line += reached ? 1 : 0;
                corners[(row + 1) * (columns + 1) + column + 1] = corners[row * (columns + 1) + column + 1] + line;
            }
        }
        return any;
    }

    private int inside(int left, int top) {
        int above = top * (columns + 1) + left;
        int below = (top + high) * (columns + 1) + left;
        return corners[below + wide] - corners[below] - corners[above + wide] + corners[above];
    }
}
