package productions.motion.scene;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import productions.motion.family.Camera;

/**
 * A stretch of film without a cut.
 *
 * <p>The transition into a shot is centered on its first frame: half of it takes place before. The one into the first
 * shot, and the ending of the scene, are fades from and to black or cuts, wholly inside the film.
 *
 * @param firstFrame where it begins
 * @param frames how long it lasts, at least 1
 * @param size how close we are, such as {@code wide}
 * @param zoom the magnification that belongs to the size
 * @param shake how unsteady the camera is held, in frame heights
 * @param camera what the camera does over the shot
 * @param in how the shot before becomes this one
 * @param look what is seen in this shot alone; nothing where it is the look of the scene. Its captions are those of the
 *     scene, and so is its tension
 */
public record Shot(
        int firstFrame,
        int frames,
        String size,
        double zoom,
        double shake,
        Camera camera,
        Transition in,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Look> look) {

    /** A shot of what the whole scene looks like. */
    public Shot(int firstFrame, int frames, String size, double zoom, double shake, Camera camera, Transition in) {
        this(firstFrame, frames, size, zoom, shake, camera, in, Optional.empty());
    }

    /** Return the same shot with another camera move. */
    public Shot with(Camera change) {
        return new Shot(firstFrame, frames, size, zoom, shake, change, in, look);
    }

    /** Return the same shot, reached otherwise. */
    public Shot after(Transition change) {
        return new Shot(firstFrame, frames, size, zoom, shake, camera, change, look);
    }

    /** Return the same shot of something else. */
    public Shot of(Look change) {
        return new Shot(firstFrame, frames, size, zoom, shake, camera, in, Optional.of(change));
    }

    /** Return the same shot at another place of the film. */
    public Shot at(int first, int count) {
        return new Shot(first, count, size, zoom, shake, camera, in, look);
    }

    /** Return the same shot, framed otherwise. */
    public Shot framed(String closeness, double magnification, double unsteadiness) {
        return new Shot(firstFrame, frames, closeness, magnification, unsteadiness, camera, in, look);
    }
}
