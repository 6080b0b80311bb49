package productions.motion.create;

import java.util.List;
import java.util.Optional;
import productions.motion.knowledge.Aspect;
import productions.motion.scene.Choice;
import productions.motion.scene.Domain;
import productions.motion.scene.How;
import productions.motion.scene.Meaning;
import productions.motion.value.Seed;

/** Where things move, in degrees: 0 to the right, 90 down. */
final class Heading {

    private static final double WIDE = 60;
    private static final double HALF_TURN = 180;
    private static final double SHARE_RECALLED = 0.5;

    private Heading() {}

    /** Return the heading of a direction that has one: the angle that is said, or else the usual one. */
    static Optional<Double> of(Meaning direction) {
        return Optional.of(direction.amount()).filter(angle -> angle != 1).or(() -> of(direction.value()));
    }

    private static Optional<Double> of(String direction) {
        return switch (direction) {
            case "right", "horizontal" -> Optional.of(0.0);
            case "down" -> Optional.of(90.0);
            case "left" -> Optional.of(180.0);
            case "up", "vertical" -> Optional.of(270.0);
            case "diagonal" -> Optional.of(45.0);
            default -> Optional.empty();
        };
    }

    /** Return a heading drawn from all round that is none of those excluded. */
    static double drawn(Brief brief, Seed chance) {
        List<Double> barred = brief.wall().excluded(Domain.DIRECTION).stream()
                .flatMap(direction -> of(direction).stream())
                .toList();
        double first = chance.of("heading").between(0, 360);
        for (int turn = 0; turn < 360; turn += 30) {
            double heading = (first + turn) % 360;
            if (barred.stream().noneMatch(b -> apart(b, heading) < WIDE)) {
                return heading;
            }
        }
        return first;
    }

    /** Return a heading along which earlier films were seen to move, about every second time where there is one. */
    static Optional<Decision<Double>> recalled(Brief brief, Seed chance) {
        List<Recalled> pool = brief.memory().found(Aspect.MOTION).stream()
                .filter(one -> way(one).filter(w -> isFree(brief, w)).isPresent())
                .toList();
        if (chance.of("whether").unit() >= SHARE_RECALLED) {
            return Optional.empty();
        }
        return Memory.drawn(pool, chance).map(drawn -> {
            String way = way(drawn).orElseThrow();
            double heading = of(way).orElseThrow() + (chance.of("turned").unit() < 0.5 ? 0 : HALF_TURN);
            Choice choice = new Choice(
                    "heading",
                    way,
                    How.LEARNED,
                    Brief.stream("heading"),
                    List.of(drawn.evidence()),
                    Memory.others(pool, drawn));
            return Decision.of(heading % (2 * HALF_TURN), choice);
        });
    }

    /** The third part of a key such as {@code 5.2_steady_horizontal_steady}. */
    private static Optional<String> way(Recalled motion) {
        String[] parts = motion.entry().id().key().split("_");
        return parts.length > 2 && of(parts[2]).isPresent() ? Optional.of(parts[2]) : Optional.empty();
    }

    private static boolean isFree(Brief brief, String way) {
        double heading = of(way).orElseThrow();
        return brief.wall().excluded(Domain.DIRECTION).stream()
                .flatMap(m -> of(m).stream())
                .allMatch(barred -> apart(barred, heading) >= WIDE && apart(barred, heading + HALF_TURN) >= WIDE);
    }

    private static double apart(double a, double b) {
        double difference = Math.abs(a - b) % 360;
        return Math.min(difference, 360 - difference);
    }
}
