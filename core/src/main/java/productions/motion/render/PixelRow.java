package productions.motion.render;

import productions.motion.family.Gradient;
import productions.motion.value.Point;

/**
 * The one loop in which a gradient is called. It is never used as it stands: {@link Kernels} loads a copy of it for
 * each class of gradients, so that within a copy the call has a single target, which the JIT inlines together with the
 * point that is passed.
 */
final class PixelRow implements RowKernel {

    @Override
    public void read(Gradient gradient, double[] from, double phase, float[] positions) {
        double x = from[0];
        double y = from[1];
        double stepX = from[2];
        double stepY = from[3];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = (float) (gradient.at(new Point(x + i * stepX, y + i * stepY)) + phase);
        }
    }
}
