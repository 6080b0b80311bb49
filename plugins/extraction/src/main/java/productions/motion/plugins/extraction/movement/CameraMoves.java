package productions.motion.plugins.extraction.movement;

import java.util.List;
import productions.motion.family.Footage;
import productions.motion.family.Meter;
import productions.motion.family.Metric;
import productions.motion.family.Primitive;
import productions.motion.value.Frame;
import productions.motion.value.Observation;
import productions.motion.value.Scope;

/**
 * What the camera does. {@code camera.type}: {@code static}, or {@code pan_left}, {@code pan_right}, {@code tilt_up},
 * {@code tilt_down}, {@code zoom_in}, {@code zoom_out}, {@code rotate_cw}, {@code rotate_ccw} and {@code handheld}, several
 * joined by {@code +}; {@code pan_right} is a camera that turns right, so that the picture runs left, and {@code
 * rotate_cw} a picture that turns clockwise. Of a film {@code camera.pan_px_s}, {@code camera.tilt_px_s}, {@code
 * camera.zoom_per_s}, the factor by which it grows in a second, and {@code camera.rotate_deg_s}; of a second {@code
 * camera.speed}, {@code slow}, {@code medium} or {@code fast}, and {@code camera.steadiness} from 0 to 1.
 *
 * <p>Points followed from frame to frame; a similarity fitted to their steps, robust against those that go their own way.
 */
@Primitive(value = "camera_moves", summary = "What the camera does: pan, tilt, zoom, roll, shake, and how fast.")
public record CameraMoves() implements Metric {

    @Override
    public Meter meter(Scope scope, Footage footage) {
        return new CameraMeter(scope, PictureMove.of(footage), footage.framesPerSecond());
    }

    private static final class CameraMeter implements Meter {

        private final Scope scope;
        private final PictureMove picture;
        private final CameraPath path;
        private boolean begun;

        CameraMeter(Scope scope, PictureMove picture, double framesPerSecond) {
            this.scope = scope;
            this.picture = picture;
            path = new CameraPath(framesPerSecond);
        }

        @Override
        public void see(Frame frame) {
            picture.see(frame);
            if (begun || scope == Scope.WINDOW) {
                path.add(picture, frame.width());
            }
            begun = true;
        }

        @Override
        public List<Observation> observations() {
            Observation type = Observation.word("camera.type", path.type());
            return scope == Scope.FILM
                    ? List.of(
                            type,
                            Observation.number("camera.pan_px_s", path.pan(), "px/s"),
                            Observation.number("camera.tilt_px_s", path.tilt(), "px/s"),
                            Observation.number("camera.zoom_per_s", path.zoom(), ""),
                            Observation.number("camera.rotate_deg_s", path.roll(), "deg/s"))
                    : List.of(
                            type,
                            Observation.word("camera.speed", path.speed()),
                            Observation.number("camera.steadiness", path.steadiness(), ""));
        }
    }
}
