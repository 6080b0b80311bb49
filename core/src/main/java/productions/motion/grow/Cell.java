package productions.motion.grow;

import java.util.List;

/** A cell of colors: all that share a key. */
final class Cell {

    private static final double GREATEST = 255;

    private Cell() {}

    /** Return the middle of a cell, each channel from 0 to 255. */
    static double[] center(List<String> parts) {
        double[] center = new double[3];
        for (int i = 0; i < center.length; i++) {
            double least = Double.parseDouble(parts.get(i));
            center[i] = (least + Math.min(GREATEST, least + Keys.COLOR_STEP - 1)) / 2;
        }
        return center;
    }
}
