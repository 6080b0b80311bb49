package productions.motion.media.mp4;

/**
 * The pictures of a film as its file describes them: H.264, square pixels, BT.709 in limited range.
 *
 * @param width pixels in a row
 * @param height rows
 * @param framesPerSecond pictures a second, a whole number
 * @param sequenceParameters the sequence parameter set of the stream, a NAL unit without start code or length
 * @param pictureParameters its picture parameter set, likewise
 */
public record VideoTrack(
        int width, int height, int framesPerSecond, byte[] sequenceParameters, byte[] pictureParameters) {

    /** How many ticks of the track's clock one picture lasts, so that every rate is exact. */
    static final int TICKS_A_PICTURE = 1000;

    public VideoTrack {
        if (width < 1 || height < 1 || width > 65_535 || height > 65_535) {
            throw new IllegalArgumentException(
                    "A picture of " + width + "x" + height + " does not fit in an MP4. Use sizes from 1 to 65535.");
        }
        if (framesPerSecond < 1 || framesPerSecond > 1000) {
            throw new IllegalArgumentException(
                    "A film cannot have " + framesPerSecond + " pictures a second. Use a rate from 1 to 1000.");
        }
        if (sequenceParameters.length < 4 || pictureParameters.length < 1) {
            throw new IllegalArgumentException(
                    "The parameter sets of the pictures are empty. Ask the encoder for them first.");
        }
    }

    int timescale() {
        return framesPerSecond * TICKS_A_PICTURE;
    }
}
