package productions.motion.plugins.ffmpeg;

import java.io.IOException;
import productions.motion.value.Pixels;

/**
 * How pictures come out of a program: reads one after the other.
 *
 * @param <P> what a picture is read into
 */
interface RawPictures<P extends Pixels> {

    /** Return a new picture to read into. */
    P blank();

    /**
     * Read the next picture.
     *
     * @param into where it goes
     * @return whether there was another
     */
    boolean read(Program program, P into) throws IOException;

    /** Return the name of their form, as FFmpeg calls it. */
    String form();
}
