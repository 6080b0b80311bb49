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

    /** What says how close the rings or arms of a gradient are. */
    private static final List<String> DENSITIES = List.of("count", "arms", "windings");

    /** So many flashes a second are seen as movement still, well below the three that are allowed (WCAG 2.3.1). */
    private static final double CALM = 2;

    private static final double WIDER = 0.8;
    private static final int MOST_STEPS = 6;

    private final Brief brief;

    GradientChoice(Brief brief) {
        this.brief = brief;
    }

    /**
     * Return the gradient.
     *
     * @param flicker what its rings would do to the eye as they pass
     */
    Decision<Gradient> decide(Composition composition, Format format, Flicker flicker) {
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
        return new Decision<>(calm(tuning, flicker), name.choices());
    }

    /** Rings and arms that would flash as they pass stand wider apart. */
    private Gradient calm(Tuning tuning, Flicker flicker) {
        Gradient gradient = tuning.make(brief.catalog(), Gradient.class);
        boolean isDense = DENSITIES.stream().anyMatch(tuning::has);
        for (int i = 0; isDense && i < MOST_STEPS && flicker.perSecond(gradient) > CALM; i++) {
            DENSITIES.forEach(density -> tuning.scale(density, WIDER));
            gradient = tuning.make(brief.catalog(), Gradient.class);
        }
        return gradient;
    }
}
