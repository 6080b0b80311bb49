package productions.motion.plugins.ffmpeg;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import productions.motion.value.Cancellation;
import tools.jackson.databind.JsonNode;

/** The sound of a film while FFmpeg decodes it: all channels, at 48 kHz, from the instant the film begins. */
final class SoundDecoding implements AutoCloseable {

    static final int SAMPLE_RATE = 48_000;
    private static final int BYTES = 4;

    /** A picture that stands for minutes must not need memory for its sound without end. */
    private static final int MOST_SAMPLES = 2 * 20 * SAMPLE_RATE;

    private final Program program;
    private final int channels;
    private long heard;

    /**
     * Begin to decode.
     *
     * @param sound the stream of the film that is heard, as {@code ffprobe} describes it
     */
    SoundDecoding(Path film, JsonNode sound, Cancellation cancellation) throws IOException {
        channels = Source.soundFacts(sound).channels();
        program = Program.start(
                List.of(
                        "ffmpeg",
                        "-nostdin",
                        "-v",
                        "error",
                        "-i",
                        Source.address(film),
                        "-map",
                        "0:" + sound.path("index").asInt(0),
                        "-af",
                        "aresample=" + SAMPLE_RATE + ":async=1:first_pts=0",
                        "-f",
                        "f32le",
                        "pipe:1"),
                cancellation);
    }

    /** Return the sound up to a time, channel by channel; empty after the end. */
    float[][] until(double seconds) throws IOException {
        long wanted = Math.round(seconds * SAMPLE_RATE) - heard;
        int count = (int) Math.max(0, Math.min(wanted, MOST_SAMPLES / channels));
        ByteBuffer bytes = ByteBuffer.allocate(count * channels * BYTES).order(ByteOrder.LITTLE_ENDIAN);
        program.read(bytes);
        int read = bytes.position() / (channels * BYTES);
        heard += count;
        float[][] slice = new float[channels][read];
        for (int i = 0; i < read; i++) {
            for (int channel = 0; channel < channels; channel++) {
                slice[channel][i] = bytes.getFloat((i * channels + channel) * BYTES);
            }
        }
        return slice;
    }

    void end() {
        program.exitCode();
    }

    String complaint() {
        return program.complaint();
    }

    @Override
    public void close() {
        program.close();
    }
}
