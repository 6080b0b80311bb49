package productions.motion.render;

import productions.motion.scene.Shot;
import productions.motion.value.Seed;
import productions.motion.value.View;

/** What the camera sees during a shot: the shot's own magnification, the camera's move and the unsteady hand. */
record Lens(Shot shot, int framesPerSecond, Seed seed) {

    /** Return the view at a frame of the film; before and after the shot its first and last one go on. */
    View at(int frame) {
        int last = Math.max(1, shot.frames() - 1);
        double progress = Math.min(1, Math.max(0, (double) (frame - shot.firstFrame()) / last));
        double seconds = Math.max(0, (double) (frame - shot.firstFrame()) / framesPerSecond);
        View size = new View(Math.max(1e-6, shot.zoom()), 0, 0, 0);
        View moved = size.then(shot.camera().at(progress, seconds));
        return shot.shake() == 0 ? moved : moved.then(hand((double) frame / framesPerSecond));
    }

    /** Return how many frame heights of the world the shot ever sees at once, in any direction, at most 16. */
    double widest() {
        double widest = 1;
        boolean isLevel = true;
        for (int k = 0; k <= 4; k++) {
            View view = at(shot.firstFrame() + k * (shot.frames() - 1) / 4);
            widest = Math.max(widest, 1 / view.zoom());
            isLevel &= Math.abs(view.roll()) < 0.01;
        }
        return Math.min(16, (isLevel ? 1.1 : 2) * widest);
    }

    /** A hand sways slowly and trembles faster; the two never fall into step. */
    private View hand(double t) {
        double amount = shot.shake();
        return new View(
                1,
                amount * (0.65 * sway("x", 0.9, t) + 0.35 * sway("tremble x", 3.7, t)),
                amount * (0.65 * sway("y", 1.1, t) + 0.35 * sway("tremble y", 4.3, t)),
                amount * 0.06 * sway("roll", 0.7, t));
    }

    private double sway(String purpose, double hertz, double t) {
        return StrictMath.sin(2 * Math.PI * (hertz * t + seed.of(purpose).unit()));
    }
}
