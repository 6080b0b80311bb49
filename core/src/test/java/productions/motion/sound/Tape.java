package productions.motion.sound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productions.motion.scene.Soundtrack;

/**
 * A whole soundtrack in memory, to be looked at by specs.
 *
 * @param left its left channel
 * @param right its right channel
 */
public record Tape(float[] left, float[] right) {

    /** Play a soundtrack in blocks of one size. */
    public static Tape of(Soundtrack track, int block) {
        int samples = (int) track.samples();
        float[] left = new float[samples];
        float[] right = new float[samples];
        float[] leftBlock = new float[block];
        float[] rightBlock = new float[block];
        for (int from = 0; from < samples; from += block) {
            int count = Math.min(block, samples - from);
            track.read(from, leftBlock, rightBlock, count);
            System.arraycopy(leftBlock, 0, left, from, count);
            System.arraycopy(rightBlock, 0, right, from, count);
        }
        return new Tape(left, right);
    }

    /** Return the RMS of one channel between two times in seconds. */
    public static double rms(float[] channel, double from, double to) {
        double sum = 0;
        int first = (int) Math.round(from * 48_000);
        int end = (int) Math.round(to * 48_000);
        for (int i = first; i < end; i++) {
            sum += channel[i] * channel[i];
        }
        return Math.sqrt(sum / (end - first));
    }

    /** Return the mean of one channel. */
    public static double mean(float[] channel) {
        double sum = 0;
        for (float sample : channel) {
            sum += sample;
        }
        return sum / channel.length;
    }

    /** Return the highest sample of both channels. */
    public double peak() {
        double peak = 0;
        for (int i = 0; i < left.length; i++) {
            peak = Math.max(peak, Math.max(Math.abs(left[i]), Math.abs(right[i])));
        }
        return peak;
    }

    /** Return what an independent meter, the filter ebur128 of ffmpeg, says: integrated, range, true peak. */
    public double[] judged() {
        try {
            Path wav = Files.createTempFile("tape", ".wav");
            try {
                Files.write(wav, wav());
                Process process = new ProcessBuilder(
                                "ffmpeg",
                                "-hide_banner",
                                "-nostats",
                                "-i",
                                wav.toString(),
                                "-af",
                                "ebur128=peak=true:framelog=verbose",
                                "-f",
                                "null",
                                "-")
                        .redirectErrorStream(true)
                        .start();
                String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                return new double[] {number(said, "I:"), number(said, "LRA:"), number(said, "Peak:")};
            } finally {
                Files.delete(wav);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double number(String said, String label) {
        Matcher matcher = Pattern.compile("\\s" + label + "\\s+(-?[0-9.]+)").matcher(said);
        double last = Double.NaN;
        while (matcher.find()) {
            last = Double.parseDouble(matcher.group(1));
        }
        return last;
    }

    private byte[] wav() {
        int bytes = left.length * 8;
        ByteBuffer out = ByteBuffer.allocate(44 + bytes).order(ByteOrder.LITTLE_ENDIAN);
        out.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + bytes);
        out.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        out.putShort((short) 3).putShort((short) 2).putInt(48_000).putInt(48_000 * 8);
        out.putShort((short) 8).putShort((short) 32);
        out.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(bytes);
        for (int i = 0; i < left.length; i++) {
            out.putFloat(left[i]).putFloat(right[i]);
        }
        return out.array();
    }
}
