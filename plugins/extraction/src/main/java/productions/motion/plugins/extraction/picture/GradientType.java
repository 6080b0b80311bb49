package productions.motion.plugins.extraction.picture;

import java.util.ArrayList;
import java.util.List;
import productions.motion.family.Footage;
import productions.motion.family.Meter;
import productions.motion.family.Metric;
import productions.motion.family.Primitive;
import productions.motion.plugins.extraction.Moments;
import productions.motion.plugins.extraction.Votes;
import productions.motion.value.Frame;
import productions.motion.value.Observation;
import productions.motion.value.Scope;

/**
 * How color is laid over the picture: {@code horizontal}, {@code vertical}, {@code angled}, {@code radial} or {@code
 * none}, with the angle of its axis (0 across, 90 down, below 180), and its strength, the share of the variance of the
 * picture's colors, or of their tints, that it explains. Of a second it is the best fit that explains half of it; of a
 * whole film ({@code graphics.*}) one that explains nine tenths.
 *
 * <p>Least squares of red, green and blue on the place along an axis; where that is not linear, the variance between
 * narrow strips along it, or between rings around a place. The same of the shares of red, green and blue, which light that
 * falls unevenly leaves as they are.
 */
@Primitive(value = "gradient_type", summary = "How color is laid over the picture: which gradient, and how strong.")
public record GradientType() implements Metric {

    private static final double OF_A_SECOND = 0.5;
    private static final double OF_A_FILM = 0.9;

    @Override
    public Meter meter(Scope scope, Footage footage) {
        return new GradientMeter(scope, Gradients.of(footage));
    }

    private static final class GradientMeter implements Meter {

        private final Scope scope;
        private final Gradients gradients;
        private final Pace pace = new Pace(2);
        private final Votes types = new Votes();
        private final Moments strength = new Moments();
        private final Moments angle = new Moments();

        GradientMeter(Scope scope, Gradients gradients) {
            this.scope = scope;
            this.gradients = gradients;
        }

        @Override
        public void see(Frame frame) {
            if (!pace.isTime(frame)) {
                return;
            }
            GradientFit fit = gradients.at(frame);
            double least = scope == Scope.FILM ? OF_A_FILM : OF_A_SECOND;
            boolean found = fit.strength() >= least;
            types.add(found ? fit.type().word() : GradientFit.Type.NONE.word());
            strength.add(fit.strength());
            if (found && fit.type() == GradientFit.Type.ANGLED) {
                angle.add(fit.angle());
            }
        }

        @Override
        public List<Observation> observations() {
            String type = types.winner().orElse(GradientFit.Type.NONE.word());
            if (scope == Scope.WINDOW) {
                return List.of(
                        Observation.word("gradient.type", type),
                        Observation.number("gradient.strength", strength.mean(), ""));
            }
            List<Observation> said = new ArrayList<>();
            said.add(Observation.word("graphics.gradient_type", type));
            said.add(Observation.number("graphics.gradient_strength", strength.mean(), ""));
            if (type.equals(GradientFit.Type.ANGLED.word())) {
                said.add(Observation.number("graphics.gradient_angle_deg", angle.mean(), "deg"));
            }
            return said;
        }
    }
}
