package productions.motion.plugins.ffmpeg;

import java.io.IOException;

/** How pictures come out of a program: reads one after the other. */
interface RawPictures {

    /**
     * Read the next picture.
     *
     * @param pixels where it goes, row by row, packed as in a frame
     * @return whether there was another
     */
    boolean read(Program program, int[] pixels) throws IOException;

    /** Return the name of their form, as FFmpeg calls it. */
    String form();
}
