package productions.motion.value;

import java.util.Optional;

/**
 * What a file says of its film before any frame is seen.
 *
 * @param format the container by its common name, such as {@code mp4}, {@code mov} or {@code matroska}
 * @param seconds how long it lasts
 * @param picture its pictures, if it has any
 * @param sound its sound, if it has any
 * @param tracks how many tracks and chapters there are
 */
public record FilmFacts(
        String format, double seconds, Optional<PictureFacts> picture, Optional<SoundFacts> sound, Tracks tracks) {

    /**
     * The pictures.
     *
     * @param codec by its common name, such as {@code h264}
     * @param width pixels in a stored row
     * @param height stored rows
     * @param displayWidth pixels in a row as it is shown: the shape of pixels and the rotation applied
     * @param displayHeight rows as shown
     * @param rotation by how many degrees clockwise a player turns them: 0, 90, 180 or 270
     * @param timing when they are shown
     */
    public record PictureFacts(
            String codec, int width, int height, int displayWidth, int displayHeight, int rotation, Timing timing) {}

    /**
     * When pictures are shown.
     *
     * @param framesPerSecond how many a second; the mean where their lengths differ
     * @param frames how many the file claims; 0 where it does not say
     * @param variable whether their lengths differ
     * @param interlaced whether each is two fields of different instants
     */
    public record Timing(double framesPerSecond, long frames, boolean variable, boolean interlaced) {}

    /**
     * The sound.
     *
     * @param codec by its common name, such as {@code aac}
     * @param sampleRate samples a second as stored
     * @param channels how many channels
     */
    public record SoundFacts(String codec, int sampleRate, int channels) {}

    /**
     * How much of what there is.
     *
     * @param sounds tracks of sound
     * @param subtitles tracks of subtitles
     * @param chapters marked chapters
     */
    public record Tracks(int sounds, int subtitles, int chapters) {}
}
