package productions.motion.media.h264;

import java.util.Arrays;

/** The vectors of all macroblocks of a picture, and what they foretell of their neighbors (clause 8.4.1). */
final class MotionField {

    /** Stands for a macroblock that is not predicted from another picture. */
    private static final int INTRA = Integer.MIN_VALUE;

    /** Stands for a macroblock outside the slice. */
    private static final int OUTSIDE = INTRA + 1;

    private final int columns;
    private final int[] vectors;

    MotionField(MacroblockGrid grid) {
        columns = grid.columns();
        vectors = new int[grid.macroblocks()];
        Arrays.fill(vectors, INTRA);
    }

    void set(int column, int row, int vector) {
        vectors[row * columns + column] = vector;
    }

    void setIntra(int column, int row) {
        vectors[row * columns + column] = INTRA;
    }

    /** Return a macroblock's vector; no motion where there is none. */
    int get(int column, int row) {
        return still(vectors[row * columns + column]);
    }

    /** Return the vector that a macroblock is expected to have: mvpLX (clause 8.4.1.3). */
    int expected(int column, int row, int sliceTop) {
        int left = left(column, row);
        int above = above(column, row, sliceTop);
        int corner = corner(column, row, sliceTop);
        if (above == OUTSIDE && corner == OUTSIDE && left != OUTSIDE) {
            return still(left);
        }
        int moving = (moves(left) ? 1 : 0) + (moves(above) ? 1 : 0) + (moves(corner) ? 1 : 0);
        if (moving == 1) {
            return moves(left) ? left : moves(above) ? above : corner;
        }
        return Vector.median(still(left), still(above), still(corner));
    }

    /** Return the vector that a skipped macroblock has (clause 8.4.1.1), given the expected one. */
    int skipped(int column, int row, int sliceTop, int expected) {
        int left = left(column, row);
        int above = above(column, row, sliceTop);
        boolean edge = left == OUTSIDE || above == OUTSIDE;
        return edge || left == Vector.ZERO || above == Vector.ZERO ? Vector.ZERO : expected;
    }

    private int left(int column, int row) {
        return column == 0 ? OUTSIDE : vectors[row * columns + column - 1];
    }

    private int above(int column, int row, int sliceTop) {
        return row == sliceTop ? OUTSIDE : vectors[(row - 1) * columns + column];
    }

    /** The one above to the right, or where there is none, to the left. */
    private int corner(int column, int row, int sliceTop) {
        if (row == sliceTop) {
            return OUTSIDE;
        }
        int above = (row - 1) * columns + column;
        if (column < columns - 1) {
            return vectors[above + 1];
        }
        return column == 0 ? OUTSIDE : vectors[above - 1];
    }

    private static boolean moves(int vector) {
        return vector != INTRA && vector != OUTSIDE;
    }

    private static int still(int vector) {
        return moves(vector) ? vector : Vector.ZERO;
    }
}
