package productions.motion.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import productions.motion.knowledge.Origins.ToneOrigin;
import productions.motion.scene.Choice;
import productions.motion.scene.Domain;
import productions.motion.scene.Evidence;
import productions.motion.scene.How;
import productions.motion.scene.Meaning;

/** Decides how fast, how strong and how smooth the film is. */
final class VigorChoice {

    private static final double SLOWEST = 0.1;
    private static final double FASTEST = 4;
    private static final double SLOW = 0.5;
    private static final double FAST = 1.8;

    private final Brief brief;

    VigorChoice(Brief brief) {
        this.brief = brief;
    }

    Decision<Vigor> decide() {
        Decision<Double> speed = speed();
        Decision<Double> intensity = intensity();
        Decision<Optional<Double>> smoothness = named("smoothness", Domain.SMOOTHNESS, VigorChoice::smoothness);
        List<Choice> choices = new ArrayList<>(speed.choices());
        choices.addAll(intensity.choices());
        choices.addAll(smoothness.choices());
        Decision<Optional<Double>> acceleration = named("acceleration", Domain.ACCELERATION, VigorChoice::acceleration);
        choices.addAll(acceleration.choices());
        boolean asked = speed.choices().get(0).how() == How.ASKED;
        return new Decision<>(
                new Vigor(speed.value(), asked, intensity.value(), smoothness.value(), acceleration.value()), choices);
    }

    private Decision<Double> speed() {
        List<Meaning> asked = brief.asked(Domain.SPEED);
        if (!asked.isEmpty()) {
            double factor = asked.stream().mapToDouble(Meaning::amount).reduce(1, (a, b) -> a * b);
            return number("speed", Math.min(FASTEST, Math.max(SLOWEST, factor)), How.ASKED, "", evidence(asked));
        }
        List<Meaning> moving = brief.asked(Domain.MOTION).stream()
                .filter(m -> m.value().equals("slow") || m.value().equals("fast"))
                .toList();
        if (!moving.isEmpty()) {
            return number("speed", ownSpeed(moving.get(0).value()), How.IMPLIED, "", evidence(moving));
        }
        List<Meaning> excluded = brief.wall().excluded(Domain.SPEED);
        if (!excluded.isEmpty()) {
            double away = excluded.get(0).amount() > 1 ? SLOW : FAST;
            return number("speed", away, How.IMPLIED, "", evidence(excluded));
        }
        return number("speed", 1, How.DEFAULT, "", List.of());
    }

    /** Return the factor that is in the name of a motion: 'slow' and 'fast' need not be slowed or hastened again. */
    static double ownSpeed(String motion) {
        return switch (motion) {
            case "slow" -> SLOW;
            case "fast" -> FAST;
            default -> 1;
        };
    }

    private Decision<Double> intensity() {
        List<Meaning> asked = brief.asked(Domain.INTENSITY);
        if (!asked.isEmpty()) {
            double strength = asked.get(0).amount();
            How how = Brief.isHint(asked.get(0)) ? How.IMPLIED : How.ASKED;
            return number("intensity", Math.min(1, Math.max(0, strength)), how, "", evidence(asked));
        }
        for (Meaning tone : brief.asked(Domain.TONE)) {
            Optional<ToneOrigin> origin = brief.origins().tones().stream()
                    .filter(t -> t.name().equals(tone.value()))
                    .findFirst();
            if (origin.isPresent()) {
                return number("intensity", origin.get().intensity(), How.IMPLIED, "", evidence(List.of(tone)));
            }
        }
        double drawn = brief.chance("intensity").between(0.35, 0.65);
        return number("intensity", drawn, How.DRAWN, Brief.stream("intensity"), List.of());
    }

    private Decision<Optional<Double>> named(String aspect, Domain domain, ToDoubleFunction<String> number) {
        Optional<Meaning> asked = brief.surest(domain);
        List<Evidence> evidence = asked.map(brief::evidence).map(List::of).orElse(List.of());
        How how = asked.isPresent() ? How.ASKED : How.DEFAULT;
        String said = asked.map(Meaning::value).orElse("as the motion has it");
        return Decision.of(
                asked.map(m -> number.applyAsDouble(m.value())),
                new Choice(aspect, said, how, "", evidence, List.of()));
    }

    private static double acceleration(String word) {
        return switch (word) {
            case "ease_in" -> 1;
            case "ease_out" -> -1;
            default -> 0;
        };
    }

    private static double smoothness(String word) {
        return switch (word) {
            case "jerky" -> 0;
            case "rough" -> 0.3;
            case "fluid" -> 1;
            default -> 0.8;
        };
    }

    private List<Evidence> evidence(List<Meaning> meanings) {
        return meanings.stream().map(brief::evidence).toList();
    }

    private static Decision<Double> number(
            String aspect, double value, How how, String stream, List<Evidence> evidence) {
        String written = String.format(Locale.ROOT, "%.2f", value);
        return Decision.of(value, new Choice(aspect, written, how, stream, evidence, List.of()));
    }
}
