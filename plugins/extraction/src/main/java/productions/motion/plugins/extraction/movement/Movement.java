package productions.motion.plugins.extraction.movement;

import java.util.ArrayList;
import java.util.List;
import productions.motion.family.Footage;
import productions.motion.family.Meter;
import productions.motion.family.Metric;
import productions.motion.family.Primitive;
import productions.motion.value.Frame;
import productions.motion.value.Observation;
import productions.motion.value.Scope;

/**
 * What moves on the screen, and where to: the whole picture when the camera moves, otherwise what moves by itself. {@code
 * motion.direction}: {@code none}, {@code horizontal}, {@code vertical}, {@code diagonal}, or {@code radial} for a zoom.
 * {@code motion.trend}: {@code increasing} or {@code decreasing} when the last third is half as fast again as the first,
 * or the other way round, otherwise {@code steady}. {@code motion.rhythm}: {@code pulsing} when it speeds up and slows
 * down at one frequency, {@code random} when unevenly, otherwise {@code steady}. Of a film also {@code motion.heading},
 * one of eight or {@code none}; {@code motion.angle_deg}, 0 to the right, 90 down; {@code motion.speed_px_s}; and {@code
 * motion.pulse_hz}.
 */
@Primitive(value = "movement", summary = "What moves on the screen: where to, how fast, in which rhythm.")
public record Movement() implements Metric {

    @Override
    public Meter meter(Scope scope, Footage footage) {
        return new MovementMeter(scope, footage);
    }

    private static final class MovementMeter implements Meter {

        private final Scope scope;
        private final PictureMove picture;
        private final CameraPath camera;
        private final PictureSteps steps = new PictureSteps();
        private final OwnMotion own;
        private final double framesPerSecond;
        private boolean begun;

        MovementMeter(Scope scope, Footage footage) {
            this.scope = scope;
            picture = PictureMove.of(footage);
            framesPerSecond = footage.framesPerSecond();
            camera = new CameraPath(framesPerSecond);
            own = new OwnMotion();
        }

        @Override
        public void see(Frame frame) {
            picture.see(frame);
            if (begun || scope == Scope.WINDOW) {
                camera.add(picture, frame.width());
                steps.add(picture);
                own.add(picture);
            }
            begun = true;
        }

        @Override
        public List<Observation> observations() {
            own.finish();
            String type = camera.type();
            boolean radial = type.contains("zoom") && !type.contains("pan") && !type.contains("tilt");
            boolean carried = type.contains("pan") || type.contains("tilt");
            Course course = carried
                    ? steps.course(framesPerSecond)
                    : own.isThere() && !radial
                            ? new Course(own.across(), own.down(), framesPerSecond)
                            : Course.STANDSTILL;
            return said(course, radial);
        }

        private List<Observation> said(Course course, boolean radial) {
            List<Observation> said = new ArrayList<>();
            said.add(Observation.word("motion.direction", radial ? "radial" : course.direction()));
            said.add(Observation.word("motion.trend", course.trend()));
            said.add(Observation.word("motion.rhythm", course.rhythm()));
            if (scope == Scope.FILM && !radial) {
                said.add(Observation.word("motion.heading", course.heading()));
                said.add(Observation.number("motion.speed_px_s", course.isMoving() ? course.speed() : 0, "px/s"));
                course.pulse().ifPresent(b -> said.add(Observation.number("motion.pulse_hz", b.hertz(), "Hz")));
            }
            if (scope == Scope.FILM && !radial && course.isMoving()) {
                said.add(Observation.number("motion.angle_deg", course.angle(), "deg"));
            }
            return said;
        }
    }
}
