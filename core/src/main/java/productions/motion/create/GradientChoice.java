package productions.motion.create;

import java.util.List;
import productions.motion.family.Family;
import productions.motion.family.Gradient;
import productions.motion.family.ParameterSpec;
import productions.motion.family.PrimitiveSpec;
import productions.motion.scene.Domain;
import productions.motion.scene.Format;
import productions.motion.value.Point;
import productions.motion.value.Seed;

/** Decides how color is laid over the frame. */
final class GradientChoice {

    /** Their one run through the palette is to fill the frame, whatever its shape. */
    private static final List<String> ACROSS = List.of("horizontal", "angled");

    /** Colors that have their places reach from the center of the frame nearly to its corners. */
    private static final double HALF_DIAGONAL = 0.45;

    private final Brief brief;

    GradientChoice(Brief brief) {
        this.brief = brief;
    }

    Decision<Gradient> decide(Composition composition, Format format) {
        Decision<String> name = new NameChoice(brief)
                .decide(Question.about(Domain.GRADIENT, brief, brief.names(Family.GRADIENT), "vertical"));
        PrimitiveSpec spec = brief.catalog().spec(Family.GRADIENT, name.value());
        Seed chance = brief.chance("gradient");
        Tuning tuning = new Tuning(spec);
        boolean isPlaced = Arrangement.isAsked(brief);
        if (isPlaced) {
            tuning.set("radius", HALF_DIAGONAL * StrictMath.hypot(format.aspect(), 1));
        } else {
            spec.parameters().stream().map(ParameterSpec::name).forEach(parameter -> tuning.draw(parameter, chance));
        }
        tuning.set("seed", chance.of("seed").below(10_000))
                .set("center", isPlaced ? Point.CENTER : composition.focus());
        if (ACROSS.contains(name.value())) {
            tuning.set("length", format.aspect());
        }
        brief.asked(Domain.GRADIENT).stream()
                .filter(m -> m.value().equals(name.value()) && m.amount() != 1)
                .findFirst()
                .ifPresent(m -> tuning.set("angle", m.amount()));
        return new Decision<>(tuning.make(brief.catalog(), Gradient.class), name.choices());
    }
}
