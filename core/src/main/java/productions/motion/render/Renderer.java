package productions.motion.render;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import productions.motion.scene.Pictures;
import productions.motion.scene.Scene;
import productions.motion.value.Planes;

/**
 * From a scene to its pictures, straight into the planes that encoders take.
 *
 * <p>Colors are mixed and graded once, into a table; from there on a picture is rows of Y'CbCr, in which brightness,
 * light, layers and transitions are plain factors and mixtures.
 */
public final class Renderer {

    /**
     * Return the pictures of a scene, drawn on demand.
     *
     * <p>They may be drawn in any order and by any number of threads, and are the same to the bit on every machine.
     */
    public Pictures pictures(Scene scene) {
        Blueprint plan = new Blueprint(scene);
        Queue<Easel> idle = new ConcurrentLinkedQueue<>();
        return (frame, into) -> {
            check(scene, frame, into);
            Easel easel = idle.poll();
            Easel mine = easel == null ? new Easel(plan) : easel;
            mine.draw(frame, into);
            idle.add(mine);
        };
    }

    private static void check(Scene scene, int frame, Planes into) {
        if (frame < 0 || frame >= scene.format().frames()) {
            throw new IllegalArgumentException("There is no frame " + frame + ". The film has frames 0 to "
                    + (scene.format().frames() - 1) + ".");
        }
        if (into.width() != scene.format().width()
                || into.height() != scene.format().height()) {
            throw new IllegalArgumentException("The film is " + scene.format().width() + "x"
                    + scene.format().height() + " pixels, the planes are " + into.width() + "x" + into.height()
                    + ". Hand in planes of the film's size.");
        }
    }
}
