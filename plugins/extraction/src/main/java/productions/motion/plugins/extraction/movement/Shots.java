package productions.motion.plugins.extraction.movement;

import java.util.ArrayList;
import java.util.List;
import productions.motion.family.Footage;
import productions.motion.family.Meter;
import productions.motion.family.Metric;
import productions.motion.family.Primitive;
import productions.motion.plugins.extraction.Series;
import productions.motion.plugins.extraction.movement.Change.Kind;
import productions.motion.value.Frame;
import productions.motion.value.Observation;
import productions.motion.value.Scope;

/**
 * Where one shot becomes another. Of a film one {@code transitions} for each change, with its kind, {@code cut}, {@code
 * fade}, {@code dissolve} or {@code wipe}, its start, and its duration in seconds, the time during which the picture is
 * neither purely the old shot nor purely the new one; {@code temporal.shot_count}; and {@code temporal.mean_shot_s}. Of a
 * second {@code transition.type} and {@code transition.duration_s} of the last change that was seen to be over in it.
 *
 * <p>Cuts by pictures that are unlike and points that are lost; gradual changes by frames that are mixtures of two others,
 * or made of parts of them.
 */
@Primitive(value = "shots", summary = "Where one shot becomes another: cuts, fades, dissolves and wipes.")
public record Shots() implements Metric {

    @Override
    public Meter meter(Scope scope, Footage footage) {
        return scope == Scope.FILM ? new FilmMeter(footage) : new WindowMeter(footage);
    }

    private static final class FilmMeter implements Meter {

        private final ShotChanges changes;
        private final Series times = new Series();
        private final double framesPerSecond;

        FilmMeter(Footage footage) {
            changes = ShotChanges.of(footage);
            framesPerSecond = footage.framesPerSecond();
        }

        @Override
        public void see(Frame frame) {
            changes.see(frame);
            times.add(frame.seconds());
        }

        @Override
        public List<Observation> observations() {
            List<Observation> said = new ArrayList<>();
            said.add(new Observation("transitions", List.of(), "s"));
            int shots = 1;
            for (Change change : changes.finish()) {
                List<Double> when = List.of(time(change.start()), time(change.end()) - time(change.start()));
                said.add(new Observation("transitions", when, change.kind().word(), "s"));
                boolean atEnd = change.kind() == Kind.FADE && (change.start() <= 1 || change.end() >= times.size() - 1);
                shots += atEnd ? 0 : 1;
            }
            said.add(Observation.number("temporal.shot_count", shots, ""));
            said.add(Observation.number("temporal.mean_shot_s", time(times.size()) / shots, "s"));
            return said;
        }

        private double time(int frame) {
            if (frame < times.size()) {
                return times.get(frame);
            }
            return times.size() == 0 ? 0 : times.get(times.size() - 1) + 1 / framesPerSecond;
        }
    }

    private static final class WindowMeter implements Meter {

        private final ShotChanges changes;
        private final double framesPerSecond;
        private final int known;

        WindowMeter(Footage footage) {
            changes = ShotChanges.of(footage);
            framesPerSecond = footage.framesPerSecond();
            known = changes.soFar().size();
        }

        @Override
        public void see(Frame frame) {
            changes.see(frame);
        }

        @Override
        public List<Observation> observations() {
            List<Change> all = changes.soFar();
            if (all.size() <= known) {
                return List.of();
            }
            Change last = all.get(all.size() - 1);
            double seconds = (last.end() - last.start()) / framesPerSecond;
            return List.of(
                    Observation.word("transition.type", last.kind().word()),
                    Observation.number("transition.duration_s", seconds, "s"));
        }
    }
}
