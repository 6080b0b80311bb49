package productions.motion.render;

import java.util.Arrays;
import productions.motion.scene.Format;
import productions.motion.scene.Look;
import productions.motion.scene.Texture;
import productions.motion.value.Point;
import productions.motion.value.Seed;

/**
 * The texture over the field: clouds of noise that travel with the picture and slowly change of themselves, in up to four
 * layers that the camera shifts against each other, in up to three octaves that make them rough. The lowest is
 * the sum of two lattices that lie at an angle to each other and to the frame, so that no direction stands out.
 *
 * <p>They are worked out at some pixels of some rows and joined by straight lines: as far apart as the eye cannot tell
 * the lines from the curve, which is 16 pixels for the widest clouds and one for the finest.
 */
final class Clouds {

    private static final int OCTAVES = 3;

    /** The sine of the angle between the lattices and the frame. */
    private static final double ANGLE = 0.5;

    /** Two lattices of this height together are as high as one. */
    private static final double HALF = 0.70710678;

    private static final double TURNS_PER_SECOND = 0.06;

    private final Texture texture;
    private final Format format;
    private final double parallax;
    private final int layers;
    private final SplineNoise noise;
    private final float[] upper;
    private final float[] lower;
    private Sight sight = Sight.STILL;
    private double cell = 1;
    private double strength;
    private int step = 4;
    private int octaves = 1;
    private int top = -1;

    Clouds(Look look, Format format, Seed seed) {
        texture = look.texture();
        this.format = format;
        parallax = look.parallax();
        layers = Math.min(4, Math.max(1, look.layers()));
        noise = new SplineNoise(seed);
        upper = new float[format.width() + 8];
        lower = new float[format.width() + 8];
    }

    /**
     * Take up a frame.
     *
     * @param nextSight where its pixels look
     * @param factor how strong the texture is just now, around 1
     * @param seconds when it is
     */
    void aim(Sight nextSight, double factor, double seconds) {
        sight = nextSight;
        noise.age(TURNS_PER_SECOND * seconds);
        cell = format.height() / (frequency(0) * Math.max(1e-9, sight.reach()));
        octaves = 1;
        while (octaves < OCTAVES && texture.smoothness() < 1 && shown(octaves) > 0) {
            octaves++;
        }
        double finest = cell / (1 << octaves - 1);
        double apart = Math.min(finest / 2.5, cell / 8);
        step = 1;
        while (step < 16 && 2 * step <= apart) {
            step *= 2;
        }
        strength = texture.strength() * factor * 219 / 255 / Math.sqrt(layers);
        top = -1;
    }

    /** Lift and lower one row. Rows come in order, but any may be left out. */
    void cover(int row, float[] luma) {
        if (strength == 0) {
            return;
        }
        int next = row / step * step;
        if (next != top) {
            advance(next);
        }
        float share = (float) (row - top) / step;
        float[] a = upper;
        float[] b = lower;
        float part = 1f / step;
        int nodes = (luma.length + step - 1) / step;
        for (int i = 0; i < nodes; i++) {
            float from = a[i] + (b[i] - a[i]) * share;
            float slope = (a[i + 1] + (b[i + 1] - a[i + 1]) * share - from) * part;
            int end = Math.min(luma.length, (i + 1) * step);
            for (int k = i * step; k < end; k++) {
                luma[k] += from + (k - i * step) * slope;
            }
        }
    }

    private void advance(int next) {
        if (top >= 0 && next == top + step) {
            System.arraycopy(lower, 0, upper, 0, upper.length);
        } else {
            sample(next, upper);
        }
        sample(next + step, lower);
        top = next;
    }

    private void sample(int row, float[] nodes) {
        Arrays.fill(nodes, 0);
        double left = 0.5 / format.height() - format.aspect() / 2;
        double y = (row + 0.5) / format.height() - 0.5;
        for (int layer = 0; layer < layers; layer++) {
            double nearness = (double) layer / layers;
            Point start = sight.at(left, y, Depth.slide(parallax, nearness));
            double amount = strength;
            double frequency = frequency(nearness);
            add(start, frequency, 17.3 * layer, amount * HALF * shown(0), -ANGLE, nodes);
            for (int octave = 0; octave < octaves; octave++) {
                double height = amount * shown(octave) * (octave == 0 ? HALF : 1);
                add(start, frequency, 17.3 * layer + 5.7 * octave, height, ANGLE, nodes);
                amount *= 0.6 * (1 - texture.smoothness());
                frequency *= 2;
            }
        }
    }

    /** Add one lattice, turned by an angle that is given by its sine. */
    private void add(Point start, double frequency, double shift, double amount, double sine, float[] nodes) {
        Point turn = new Point(frequency * Math.sqrt(1 - sine * sine), frequency * sine);
        double stepX = sight.along().x() * step / format.height();
        double stepY = sight.along().y() * step / format.height();
        double x = start.x() * turn.x() - start.y() * turn.y() + shift;
        double y = start.x() * turn.y() + start.y() * turn.x() + shift;
        double right = stepX * turn.x() - stepY * turn.y();
        double down = stepX * turn.y() + stepY * turn.x();
        int count = format.width() / step + 2;
        float height = (float) amount;
        for (int i = 0; i < count; i++) {
            nodes[i] += height * noise.at(x + i * right, y + i * down);
        }
    }

    /** How much of an octave is shown: bumps near the size of a pixel fade, they would sparkle. */
    private double shown(int octave) {
        return Math.min(1, Math.max(0, (cell / (1 << octave) - 1.5) / 1.5));
    }

    /** How many lattice cells stand in a frame height: two a bump; nearer layers have larger bumps. */
    private double frequency(double nearness) {
        return 2 * Math.max(1e-3, texture.scale()) / (1 + nearness);
    }
}
