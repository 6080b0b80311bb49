package productions.motion.create;

import java.util.List;
import java.util.Optional;
import productions.motion.family.Camera;
import productions.motion.family.Family;
import productions.motion.scene.Domain;
import productions.motion.scene.Meaning;
import productions.motion.value.Seed;

/** Decides what the camera does in one shot. */
final class CameraChoice {

    /** A move of the usual size takes so many seconds without haste. */
    private static final double UNHURRIED = 4;

    private final Brief brief;
    private final Vigor vigor;

    CameraChoice(Brief brief, Vigor vigor) {
        this.brief = brief;
        this.vigor = vigor;
    }

    /**
     * Return the camera of a shot.
     *
     * @param aspect the shot's name for the choice, such as {@code shot 2 camera}
     * @param asked the moves asked for in this shot
     * @param seconds how long the shot is: a short one leaves no time to go far
     */
    Decision<Camera> decide(String aspect, List<Meaning> asked, double seconds) {
        Decision<String> name = new NameChoice(brief)
                .decide(new Question(aspect, Domain.CAMERA, asked, brief.names(Family.CAMERA), "static"));
        Optional<Meaning> said =
                asked.stream().filter(m -> m.value().equals(name.value())).findFirst();
        Seed chance = brief.chance(aspect);
        Tuning tuning = new Tuning(brief.catalog().spec(Family.CAMERA, name.value()));
        if (said.isEmpty()) {
            tuning.draw("amount", chance);
        }
        tuning.scale(
                "amount", Math.min(2, Math.max(0.4, vigor.speed())) * Math.min(1, Math.max(0.4, seconds / UNHURRIED)));
        direction(said, chance).ifPresent(direction -> tuning.set("direction", direction));
        tuning.set("seed", chance.of("seed").below(10_000)).limit("rate", MotionChoice.HIGHEST_RATE_IN_HERTZ);
        return new Decision<>(tuning.make(brief.catalog(), Camera.class), name.choices());
    }

    /** A move that is asked for goes the way that is said, else its usual way; a move that is drawn goes either way. */
    private static Optional<Double> direction(Optional<Meaning> said, Seed chance) {
        return said.isEmpty()
                ? Optional.of(chance.of("direction").unit() < 0.5 ? -1.0 : 1.0)
                : said.map(Meaning::amount).filter(way -> way != 0);
    }
}
