package productions.motion.create;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import productions.motion.family.Camera;
import productions.motion.family.Family;
import productions.motion.scene.Domain;
import productions.motion.scene.Meaning;
import productions.motion.value.Seed;

/** Decides what the camera does in one shot. */
final class CameraChoice {

    /** A move of the usual size takes so many seconds without haste. */
    private static final double UNHURRIED = 4;

    private static final int FEW_WORDS = 14;
    private static final int WORDS_AFTER = 2;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");
    private static final Pattern CLAUSE_END = Pattern.compile("[,.;:!?]");

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

    /** A move that is asked for goes the way that is said, else the usual way; a move that is drawn goes either way. */
    private Optional<Double> direction(Optional<Meaning> said, Seed chance) {
        if (said.isEmpty()) {
            return Optional.of(chance.of("direction").unit() < 0.5 ? -1.0 : 1.0);
        }
        if (said.get().amount() < 0) {
            return Optional.of(-1.0);
        }
        return after(said.get()).or(() -> beside(said.get()));
    }

    /** The move's own words, or one of the next, may say which way: 'crane down', 'rotate counterclockwise'. */
    private Optional<Double> after(Meaning camera) {
        String prompt = brief.instruction().prompt().text();
        String[] clause = CLAUSE_END.split(prompt.substring(camera.span().start()), 2);
        long words = BETWEEN_WORDS.split(camera.span().of(prompt)).length + WORDS_AFTER;
        return BETWEEN_WORDS
                .splitAsStream(clause[0].toLowerCase(Locale.ROOT).replace("-", ""))
                .limit(words)
                .flatMap(word -> sign(word).stream())
                .findFirst();
    }

    private Optional<Double> beside(Meaning camera) {
        return brief.asked(Domain.DIRECTION).stream()
                .filter(m -> gap(m, camera) <= FEW_WORDS)
                .flatMap(m -> sign(m.value()).stream())
                .findFirst();
    }

    private static Optional<Double> sign(String direction) {
        return switch (direction) {
            case "right", "down", "toward", "clockwise" -> Optional.of(1.0);
            case "left", "up", "away", "counter", "counterclockwise", "anticlockwise" -> Optional.of(-1.0);
            default -> Optional.empty();
        };
    }

    private static int gap(Meaning a, Meaning b) {
        return Math.max(
                0,
                Math.max(
                        a.span().start() - b.span().end(),
                        b.span().start() - a.span().end()));
    }
}
