package productions.motion.dsl.repl;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import productions.motion.scene.Format;
import productions.motion.scene.Soundtrack;
import productions.motion.value.Cancellation;
import productions.motion.value.Refusal;

/**
 * Writes sound as a WAV file of 16 bits a sample, slice by slice, so that the longest film takes no more memory than the
 * shortest. Its sizes are unsigned 32-bit numbers (RIFF, 1991): they hold more than six hours of stereo.
 */
final class Wav {

    /** How many bytes stand before the samples. */
    static final int HEADER = 44;

    private static final int CHANNELS = 2;
    private static final int BYTES = 2;
    private static final int SLICE = 4096;
    private static final int RIFF_PREFIX = 8;
    private static final int DESCRIPTION = 16;
    private static final short PCM = 1;

    private Wav() {}

    /** Write a soundtrack into a file that is not there yet; nothing is left of it when it is canceled. */
    static void write(Soundtrack track, Path file, Cancellation stop) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            pour(header(track.samples()), channel);
            float[] left = new float[SLICE];
            float[] right = new float[SLICE];
            ByteBuffer slice = ByteBuffer.allocate(SLICE * CHANNELS * BYTES).order(ByteOrder.LITTLE_ENDIAN);
            for (long from = 0; from < track.samples() && !stop.isRequested(); from += SLICE) {
                int count = (int) Math.min(SLICE, track.samples() - from);
                track.read(from, left, right, count);
                for (int i = 0; i < count; i++) {
                    slice.putShort(sample(left[i])).putShort(sample(right[i]));
                }
                pour(slice.flip(), channel);
                slice.clear();
            }
        }
        if (stop.isRequested()) {
            Files.delete(file);
            throw new Refusal(Refusal.Kind.CANCELED, "Stopped, as you asked.");
        }
    }

    /** Return what stands before so many samples a channel. */
    static ByteBuffer header(long samples) {
        long bytes = samples * CHANNELS * BYTES;
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put(name("RIFF")).putInt((int) (bytes + HEADER - RIFF_PREFIX)).put(name("WAVE"));
        header.put(name("fmt ")).putInt(DESCRIPTION).putShort(PCM).putShort((short) CHANNELS);
        header.putInt(Format.SAMPLE_RATE).putInt(Format.SAMPLE_RATE * CHANNELS * BYTES);
        header.putShort((short) (CHANNELS * BYTES)).putShort((short) (Byte.SIZE * BYTES));
        return header.put(name("data")).putInt((int) bytes).flip();
    }

    private static byte[] name(String chunk) {
        return chunk.getBytes(StandardCharsets.US_ASCII);
    }

    private static void pour(ByteBuffer bytes, FileChannel channel) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static short sample(float value) {
        return (short) Math.round(Math.max(-1, Math.min(1, value)) * Short.MAX_VALUE);
    }
}
