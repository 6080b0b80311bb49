package productions.motion.render;

import productions.motion.family.Gradient;

/** Reads a gradient along one row of pixels. */
interface RowKernel {

    /**
     * Write the palette positions of a row.
     *
     * @param gradient what is read
     * @param from the first place and the step to the next: x, y, step of x, step of y
     * @param phase added to every position
     * @param positions where they go; all of it is filled
     */
    void read(Gradient gradient, double[] from, double phase, float[] positions);
}
