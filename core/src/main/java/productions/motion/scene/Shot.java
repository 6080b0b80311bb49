package productions.motion.scene;

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
 */
public record Shot(int firstFrame, int frames, String size, double zoom, double shake, Camera camera, Transition in) {}
