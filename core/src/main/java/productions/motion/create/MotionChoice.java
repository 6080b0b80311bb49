package productions.motion.create;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import productions.motion.family.Family;
import productions.motion.family.Motion;
import productions.motion.scene.Choice;
import productions.motion.scene.Domain;
import productions.motion.scene.Meaning;
import productions.motion.value.Seed;

/**
 * Decides how the picture moves. Where 'slow' or 'fast' stands beside another motion, the other is the motion and the
 * word its speed.
 */
final class MotionChoice {

    /** No change of the whole picture comes oftener than this, so that nothing flashes (WCAG 2.3.1). */
    static final double HIGHEST_RATE_IN_HERTZ = 3;

    private static final List<String> PACES = List.of("slow", "fast");

    private final Brief brief;
    private final Vigor vigor;

    MotionChoice(Brief brief, Vigor vigor) {
        this.brief = brief;
        this.vigor = vigor;
    }

    Decision<Motion> decide() {
        Belonging belonging = new Belonging(brief);
        List<Meaning> asked = belonging.ofThePicture(Domain.MOTION);
        List<Meaning> moves =
                asked.stream().filter(m -> !PACES.contains(m.value())).toList();
        Decision<String> name = new NameChoice(brief)
                .decide(new Question(
                        "motion", Domain.MOTION, moves.isEmpty() ? asked : moves, brief.names(Family.MOTION), "still"));
        Optional<Double> heading = belonging.ofThePicture(Domain.DIRECTION).stream()
                .flatMap(m -> Heading.of(m).stream())
                .findFirst();
        Seed chance = brief.chance("motion");
        Optional<Decision<Double>> recalled =
                heading.isPresent() ? Optional.empty() : Heading.recalled(brief, brief.chance("heading"));
        double way = heading.or(() -> recalled.map(Decision::value)).orElseGet(() -> Heading.drawn(brief, chance));
        List<Choice> choices = Stream.concat(
                        name.choices().stream(), recalled.stream().flatMap(r -> r.choices().stream()))
                .toList();
        return new Decision<>(tuned(name.value(), way), choices);
    }

    private Motion tuned(String name, double heading) {
        Seed chance = brief.chance("motion");
        Tuning tuning = new Tuning(brief.catalog().spec(Family.MOTION, name));
        if (!vigor.speedIsAsked()) {
            tuning.draw("speed", chance);
        }
        double speed = vigor.speed() == 1 ? 1 : vigor.speed() / VigorChoice.ownSpeed(name);
        tuning.scale("speed", speed).scale("rate", speed).scale("amount", vigor.strength());
        tuning.set("heading", heading);
        tuning.set("seed", chance.of("seed").below(10_000));
        vigor.smoothness().ifPresent(smoothness -> tuning.set("smoothness", smoothness));
        vigor.acceleration().ifPresent(acceleration -> tuning.set("acceleration", acceleration));
        tuning.limit("rate", HIGHEST_RATE_IN_HERTZ);
        return tuning.make(brief.catalog(), Motion.class);
    }
}
