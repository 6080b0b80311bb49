package productions.motion.family;

import java.util.Optional;
import productions.motion.value.Cancellation;
import productions.motion.value.Planes;

/** Compresses pictures to H.264 (ITU-T H.264) by a program that is faster than our own encoder. */
@FunctionalInterface
public interface Press {

    /**
     * Begin to compress.
     *
     * @param framesPerSecond pictures a second
     * @param cancellation asked between pictures
     * @throws productions.motion.value.Refusal when the program cannot be used, with the reason
     */
    Sheets start(int width, int height, int framesPerSecond, Cancellation cancellation);

    /** Pictures on their way: all go in, then all come out, in the same order; none needs a later one. One thread. */
    interface Sheets extends AutoCloseable {

        /** Compress the next picture. */
        void add(Planes picture);

        /** Say that all pictures are in; from here on they come out. */
        void finish();

        /** Return the sequence parameter set, without a start code. */
        byte[] sequenceParameters();

        /** Return the picture parameter set, without a start code. */
        byte[] pictureParameters();

        /** Return the next compressed picture, or nothing after the last. */
        Optional<Sheet> next();

        @Override
        void close();
    }

    /**
     * One compressed picture.
     *
     * @param units its NAL units, each behind its length in four bytes (ISO/IEC 14496-15)
     * @param key whether decoding can start here
     */
    record Sheet(byte[] units, boolean key) {}
}
