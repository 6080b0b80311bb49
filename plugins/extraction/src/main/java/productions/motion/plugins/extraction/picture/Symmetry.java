package productions.motion.plugins.extraction.picture;

import java.util.List;
import java.util.Set;
import productions.motion.family.Footage;
import productions.motion.family.Meter;
import productions.motion.family.Metric;
import productions.motion.family.Primitive;
import productions.motion.plugins.extraction.Moments;
import productions.motion.value.Frame;
import productions.motion.value.Observation;
import productions.motion.value.Scope;

/**
 * Whether the left half of the picture mirrors the right: {@code composition.symmetry} is {@code bilateral} when the
 * picture differs from its mirror by less than a quarter of how it differs from itself shifted aside, otherwise {@code
 * asymmetric}. A flat picture says nothing.
 */
@Primitive(value = "symmetry", summary = "Whether the left half of the picture mirrors the right.")
public record Symmetry() implements Metric {

    private static final int LOOKS_A_SECOND = 5;
    private static final double BILATERAL_BELOW = 0.25;
    private static final double FLAT = 0.5;

    @Override
    public Set<Scope> scopes() {
        return Set.of(Scope.FILM);
    }

    @Override
    public Set<String> aspects() {
        return Set.of("composition.symmetry");
    }

    @Override
    public Meter meter(Scope scope, Footage footage) {
        return new SymmetryMeter(Miniature.of(footage));
    }

    private static final class SymmetryMeter implements Meter {

        private final Miniature picture;
        private final Pace pace = new Pace(LOOKS_A_SECOND);
        private final Moments mirrored = new Moments();
        private final Moments shifted = new Moments();

        SymmetryMeter(Miniature picture) {
            this.picture = picture;
        }

        @Override
        public void see(Frame frame) {
            if (!pace.isTime(frame)) {
                return;
            }
            picture.see(frame);
            int width = picture.width();
            double toMirror = 0;
            double toShifted = 0;
            for (int channel = 0; channel < 3; channel++) {
                float[] values = picture.channel(channel);
                for (int row = 0; row < values.length; row += width) {
                    for (int x = 0, aside = width / 3; x < width; x++, aside++) {
                        aside = aside == width ? 0 : aside;
                        toMirror += Math.abs(values[row + x] - values[row + width - 1 - x]);
                        toShifted += Math.abs(values[row + x] - values[row + aside]);
                    }
                }
            }
            int count = 3 * picture.channel(0).length;
            mirrored.add(toMirror / count);
            shifted.add(toShifted / count);
        }

        @Override
        public List<Observation> observations() {
            if (shifted.mean() < FLAT) {
                return List.of();
            }
            boolean bilateral = mirrored.mean() < BILATERAL_BELOW * shifted.mean();
            return List.of(Observation.word("composition.symmetry", bilateral ? "bilateral" : "asymmetric"));
        }
    }
}
