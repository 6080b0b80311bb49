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
 * Where the eye goes: the middle of what stands out from the color at the border of the picture, {@code
 * composition.subject_x} from 0 left to 1 right and {@code composition.subject_y} from 0 top to 1 bottom. {@code
 * composition.balance}: {@code left_heavy}, {@code right_heavy}, {@code top_heavy} or {@code bottom_heavy} when it lies
 * outside 0.38 to 0.62, otherwise {@code balanced}. {@code composition.rule_of_thirds}: whether it lies within 0.06 of
 * where two lines cross that divide the picture in three.
 */
@Primitive(value = "subject", summary = "Where the eye goes: the subject, its balance, and the rule of thirds.")
public record Subject() implements Metric {

    private static final int LOOKS_A_SECOND = 5;
    private static final double LOW = 0.38;
    private static final double HIGH = 0.62;
    private static final double NEAR = 0.06;
    private static final float STANDS_OUT = 24;

    /** What stands out less than this share of what stands out most is ground with a pattern. */
    private static final double OF_THE_MOST = 0.4;

    /** As far off both ways, it is off to the side: people see left and right first. */
    private static final double EVEN = 0.01;

    @Override
    public Set<Scope> scopes() {
        return Set.of(Scope.FILM);
    }

    @Override
    public Set<String> aspects() {
        return Set.of(
                "composition.subject_x", "composition.subject_y", "composition.balance", "composition.rule_of_thirds");
    }

    @Override
    public Meter meter(Scope scope, Footage footage) {
        return new SubjectMeter(Backdrop.of(footage));
    }

    private static final class SubjectMeter implements Meter {

        private final Backdrop backdrop;
        private final Pace pace = new Pace(LOOKS_A_SECOND);
        private final Moments across = new Moments();
        private final Moments down = new Moments();

        SubjectMeter(Backdrop backdrop) {
            this.backdrop = backdrop;
        }

        @Override
        public void see(Frame frame) {
            if (!pace.isTime(frame)) {
                return;
            }
            backdrop.see(frame);
            float[] distance = backdrop.distance();
            int width = backdrop.width();
            double floor =
                    Math.max(OF_THE_MOST * backdrop.most(), Math.max(STANDS_OUT, 1.5 * backdrop.spreadOfBorder()));
            double sum = 0;
            double sumX = 0;
            double sumY = 0;
            for (int i = 0; i < distance.length; i++) {
                double weight = distance[i] > floor ? distance[i] : 0;
                sum += weight;
                sumX += weight * (i % width + 0.5);
                sumY += weight * (i / width + 0.5);
            }
            if (sum > 0) {
                across.add(sumX / sum / width);
                down.add(sumY / sum / backdrop.height());
            }
        }

        @Override
        public List<Observation> observations() {
            if (across.count() == 0) {
                return List.of(
                        Observation.word("composition.balance", "balanced"),
                        Observation.flag("composition.rule_of_thirds", false));
            }
            double x = across.mean();
            double y = down.mean();
            boolean thirds =
                    Math.abs(Math.abs(x - 0.5) - 1 / 6.0) < NEAR && Math.abs(Math.abs(y - 0.5) - 1 / 6.0) < NEAR;
            return List.of(
                    Observation.number("composition.subject_x", x, ""),
                    Observation.number("composition.subject_y", y, ""),
                    Observation.word("composition.balance", balance(x, y)),
                    Observation.flag("composition.rule_of_thirds", thirds));
        }

        private static String balance(double x, double y) {
            boolean sideways = Math.abs(x - 0.5) >= Math.abs(y - 0.5) - EVEN;
            double off = sideways ? x : y;
            if (off >= LOW && off <= HIGH) {
                return "balanced";
            }
            if (sideways) {
                return off < LOW ? "left_heavy" : "right_heavy";
            }
            return off < LOW ? "top_heavy" : "bottom_heavy";
        }
    }
}
