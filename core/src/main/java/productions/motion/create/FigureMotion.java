package productions.motion.create;

import java.util.List;
import java.util.Optional;
import productions.motion.family.Family;
import productions.motion.family.Motion;
import productions.motion.scene.Domain;
import productions.motion.scene.Meaning;
import productions.motion.value.Point;
import productions.motion.value.Seed;
import productions.motion.value.Travel;

/** Decides how a figure moves of its own: as the words beside it say, else as its kind does. */
final class FigureMotion {

    private static final double STROLL = 0.04;
    private static final double FLIGHT = 0.14;

    /** How far a figure may go during the film without being lost to sight, in frame heights. */
    private static final double REACH = 0.6;

    /** What sways or bounces ends so near to where it began. */
    private static final double STEP = 0.05;

    private static final int MANY = 6;

    private final Brief brief;
    private final Belonging belonging;
    private final Vigor vigor;
    private final double seconds;

    /** @param seconds how long the film is */
    FigureMotion(Brief brief, Vigor vigor, double seconds) {
        this.seconds = seconds;
        this.brief = brief;
        this.belonging = new Belonging(brief);
        this.vigor = vigor;
    }

    /** Return the motion of one figure of a group. */
    Motion of(Group group, Seed chance) {
        Optional<Meaning> direction = group.asked().flatMap(thing -> belonging.near(Domain.DIRECTION, thing));
        Optional<String> asked = group.asked()
                .flatMap(thing -> belonging.near(Domain.MOTION, thing))
                .map(Meaning::value);
        Optional<Double> heading = direction.flatMap(Heading::of);
        String usual = heading.isPresent() ? "drift" : group.kind().motion();
        Tuning tuning = new Tuning(brief.catalog().spec(Family.MOTION, available(asked.orElse(usual))));
        if (asked.isEmpty()) {
            tuning.set("speed", chance.of("speed").between(STROLL, FLIGHT));
        }
        boolean left = chance.of("side").unit() < 0.5;
        tuning.scale("speed", vigor.speed()).scale("rate", vigor.speed());
        tuning.set("heading", heading.orElse(left ? 180.0 : 0.0));
        vigor.smoothness().ifPresent(smoothness -> tuning.set("smoothness", smoothness));
        vigor.acceleration().ifPresent(acceleration -> tuning.set("acceleration", acceleration));
        tuning.limit("rate", MotionChoice.HIGHEST_RATE_IN_HERTZ);
        Motion motion = tuning.make(brief.catalog(), Motion.class);
        double way = way(motion.at(seconds));
        return way > REACH && !isStream(group)
                ? tuning.scale("speed", REACH / way).make(brief.catalog(), Motion.class)
                : motion;
    }

    /**
     * Return where a figure begins so that it is seen at a place: half of its way before it; where many pass, as in a
     * shower, any share of the way, so that some are seen all the time.
     */
    Point start(Group group, Point place, Motion motion, Seed chance) {
        Travel end = motion.at(seconds);
        double before = isStream(group) ? chance.of("before").unit() : 0.5;
        return way(end) < STEP ? place : new Point(place.x() - end.x() * before, place.y() - end.y() * before);
    }

    private boolean isStream(Group group) {
        boolean moves = group.asked()
                .flatMap(thing -> belonging.near(Domain.MOTION, thing))
                .isPresent();
        return moves && group.count() >= MANY;
    }

    private static double way(Travel end) {
        return Math.sqrt(end.x() * end.x() + end.y() * end.y());
    }

    /** Return a motion that exists and is not excluded: the wanted one, else standing still, else any. */
    private String available(String wanted) {
        List<String> allowed = brief.names(Family.MOTION).stream()
                .filter(name -> !brief.wall().bars(Domain.MOTION, name))
                .toList();
        if (allowed.contains(wanted)) {
            return wanted;
        }
        List<String> known = brief.names(Family.MOTION);
        return known.contains("still") ? "still" : (allowed.isEmpty() ? known : allowed).get(0);
    }
}
