package productions.motion.render;

import productions.motion.family.Gradient;
import productions.motion.scene.Format;
import productions.motion.value.Point;
import productions.motion.value.Travel;

/** A palette laid over the frame by a gradient. */
final class BlendBackdrop implements Backdrop {

    private final Gradient gradient;
    private final RowKernel kernel;
    private final Ramp ramp;
    private final double left;
    private final double pixel;
    private final float[] positions;
    private final double[] from = new double[4];
    private Sight sight = Sight.STILL;
    private double phase;

    BlendBackdrop(Gradient gradient, Ramp ramp, Format format) {
        this.gradient = gradient;
        this.ramp = ramp;
        kernel = Kernels.of(gradient);
        pixel = 1.0 / format.height();
        left = (0.5 * pixel) - format.aspect() / 2;
        positions = new float[format.width()];
    }

    @Override
    public void aim(Sight nextSight, Travel travel, double seconds) {
        sight = nextSight;
        // Folded, since the palette returns after two lengths: single precision stays fine in the longest film.
        phase = travel.phase() - 2 * Math.floor(travel.phase() / 2);
    }

    @Override
    public void paint(double y, double depth, Line line) {
        Point start = sight.at(left, y, depth);
        from[0] = start.x();
        from[1] = start.y();
        from[2] = sight.along().x() * pixel;
        from[3] = sight.along().y() * pixel;
        kernel.read(gradient, from, phase, positions);
        color(line.luma, ramp.luma);
        colorEven(line.blue, ramp.blue);
        colorEven(line.red, ramp.red);
    }

    private void color(float[] row, float[] table) {
        float[] place = positions;
        for (int i = 0; i < row.length; i++) {
            row[i] = table[(int) (place[i] * Ramp.LENGTH) & Ramp.MASK];
        }
    }

    private void colorEven(float[] row, float[] table) {
        float[] place = positions;
        for (int i = 0; i < row.length; i++) {
            row[i] = table[(int) (place[2 * i] * Ramp.LENGTH) & Ramp.MASK];
        }
    }
}
