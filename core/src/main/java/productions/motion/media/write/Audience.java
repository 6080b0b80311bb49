package productions.motion.media.write;

import productions.motion.value.Planes;

/** Sees and hears a film while it is written, as everybody will who plays it later. */
public interface Audience {

    /** Nobody watches. */
    Audience NOBODY = new Audience() {
        @Override
        public boolean watches() {
            return false;
        }

        @Override
        public void hear(float[] left, float[] right, int count) {}

        @Override
        public void see(Planes picture) {}
    };

    /** Return whether there is anybody to show pictures to. */
    default boolean watches() {
        return true;
    }

    /** Hear the next samples; those that belong to a picture come before it. The buffers are used again. */
    void hear(float[] left, float[] right, int count);

    /** See the next picture, as decoders will see it; it may be kept. */
    void see(Planes picture);
}
