package productions.motion.value;

import java.util.List;

/**
 * A run of consecutive frames, about a second long; a still is a window of one frame.
 *
 * @param frames the frames in order, at least one
 * @param framesPerSecond how many frames a second has
 * @param sampleRate how many samples of sound a second has
 */
public record Window(List<Frame> frames, double framesPerSecond, int sampleRate) {

    public Window {
        frames = List.copyOf(frames);
        if (frames.isEmpty()) {
            throw new IllegalArgumentException("A window needs at least one frame. Add one.");
        }
    }

    /** Return the first frame. */
    public Frame first() {
        return frames.get(0);
    }
}
