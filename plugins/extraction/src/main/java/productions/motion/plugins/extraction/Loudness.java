package productions.motion.plugins.extraction;

import java.util.List;
import productions.motion.family.Metric;
import productions.motion.family.Primitive;
import productions.motion.value.Frame;
import productions.motion.value.Observation;
import productions.motion.value.Window;

/**
 * How loud it is: RMS in dBFS, 0 for a full square wave, -3 for a full sine, -120 for silence and for stills. Two values:
 * the loudest 400 ms, as a momentary meter would show it, and the whole window.
 *
 * <p>The mean of the channels without frequency weighting: the loudness in LUFS (ITU-R BS.1770) is about 2 dB above it
 * for stereo of middle pitch, and below it for low tones.
 */
@Primitive(value = "loudness", summary = "How loud it is, in dBFS, from -120 for silence to 0.")
public record Loudness() implements Metric {

    private static final double BLOCK_SECONDS = 0.4;
    private static final double HOP_SECONDS = 0.1;
    private static final double SILENCE = -120;

    @Override
    public Observation of(Window window) {
        float[] sound = sound(window.frames());
        int block = Math.max(1, (int) Math.round(BLOCK_SECONDS * window.sampleRate()));
        int hop = Math.max(1, (int) Math.round(HOP_SECONDS * window.sampleRate()));
        double loudest = meanSquare(sound, 0, Math.min(block, sound.length));
        for (int from = hop; from + block <= sound.length; from += hop) {
            loudest = Math.max(loudest, meanSquare(sound, from, from + block));
        }
        double whole = meanSquare(sound, 0, sound.length);
        return new Observation("loudness", List.of(decibels(loudest), decibels(whole)), "dBFS");
    }

    private static float[] sound(List<Frame> frames) {
        int length = frames.stream().mapToInt(f -> f.sound().length).sum();
        float[] sound = new float[length];
        int at = 0;
        for (Frame frame : frames) {
            System.arraycopy(frame.sound(), 0, sound, at, frame.sound().length);
            at += frame.sound().length;
        }
        return sound;
    }

    private static double meanSquare(float[] sound, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += sound[i] * sound[i];
        }
        return to > from ? sum / (to - from) : 0;
    }

    private static double decibels(double meanSquare) {
        return meanSquare <= 0 ? SILENCE : Math.max(SILENCE, 10 * StrictMath.log10(meanSquare));
    }
}
