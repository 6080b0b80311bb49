package productions.motion.create;

import java.util.List;
import java.util.Optional;
import productions.motion.scene.Domain;
import productions.motion.scene.Meaning;
import productions.motion.value.Seed;

/** Where things move, in degrees: 0 to the right, 90 down. */
final class Heading {

    private static final double WIDE = 60;

    private Heading() {}

    /** Return the heading of a direction that has one. */
    static Optional<Double> of(String direction) {
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
                .map(Meaning::value)
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

    private static double apart(double a, double b) {
        double difference = Math.abs(a - b) % 360;
        return Math.min(difference, 360 - difference);
    }
}
