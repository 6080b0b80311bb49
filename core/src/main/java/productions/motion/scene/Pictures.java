package productions.motion.scene;

import productions.motion.value.Planes;

/** The pictures of a scene, drawn on demand in any order by any number of threads, always the same. */
@FunctionalInterface
public interface Pictures {

    /**
     * Draw one picture.
     *
     * @param frame which one, from 0
     * @param into where to; every sample is overwritten
     */
    void draw(int frame, Planes into);
}
