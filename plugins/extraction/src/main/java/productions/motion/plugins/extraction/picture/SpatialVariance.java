package productions.motion.plugins.extraction.picture;

import java.util.Set;
import productions.motion.family.Analysis;
import productions.motion.family.Footage;
import productions.motion.family.Meter;
import productions.motion.family.Metric;
import productions.motion.family.Primitive;
import productions.motion.plugins.extraction.Aspects;
import productions.motion.value.Frame;
import productions.motion.value.Scope;

/**
 * How unevenly light is spread over the picture at large: the variance of the mean luma of eight by eight equal fields, in
 * squares of white: 0 for a flat picture, 0.25 for one that is half black, half white; mean over the frames.
 */
@Primitive(
        value = "spatial_variance",
        summary = "How unevenly light is spread over the fields of the picture, from 0 to 0.25.")
public record SpatialVariance() implements Metric {

    private static final int FIELDS = 8;
    private static final String NAME = "spatial_variance";

    @Override
    public Set<String> aspects() {
        return Set.of(NAME, Aspects.measure(Scope.FILM, NAME));
    }

    @Override
    public Meter meter(Scope scope, Footage footage) {
        Fields fields = footage.shared(Fields.class, f -> new Fields(Light.of(f)));
        return Meter.mean(Aspects.measure(scope, NAME), "", fields::variance);
    }

    /** The fields of a picture, looked at once however many meters ask. */
    private static final class Fields extends Analysis {

        private final Light light;
        private double variance;

        Fields(Light light) {
            this.light = light;
        }

        double variance(Frame frame) {
            see(frame);
            return variance;
        }

        @Override
        protected void work(Frame frame) {
            light.see(frame);
            variance = variance();
        }

        private double variance() {
            double sum = 0;
            double squares = 0;
            for (int row = 0; row < FIELDS; row++) {
                for (int column = 0; column < FIELDS; column++) {
                    double mean = mean(column, row) / 255;
                    sum += mean;
                    squares += mean * mean;
                }
            }
            double count = FIELDS * FIELDS;
            return Math.max(0, squares / count - sum / count * (sum / count));
        }

        /** A picture of fewer pixels than fields has some of them in several fields. */
        private double mean(int column, int row) {
            int left = column * light.width() / FIELDS;
            int right = Math.max(left + 1, (column + 1) * light.width() / FIELDS);
            int top = row * light.rows() / FIELDS;
            int bottom = Math.max(top + 1, (row + 1) * light.rows() / FIELDS);
            float[] luma = light.luma();
            double sum = 0;
            for (int y = top; y < bottom; y++) {
                float inRow = 0;
                for (int i = y * light.width() + left; i < y * light.width() + right; i++) {
                    inRow += luma[i];
                }
                sum += inRow;
            }
            return sum / ((double) (right - left) * (bottom - top));
        }
    }
}
