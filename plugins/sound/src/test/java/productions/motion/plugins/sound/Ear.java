package productions.motion.plugins.sound;

import java.util.Arrays;
import productions.motion.family.Sound;
import productions.motion.value.Note;
import productions.motion.value.Seed;

/**
 * One note as an ear or a meter takes it, for specs.
 *
 * @param samples the note at 48 kHz
 */
public record Ear(double[] samples) {

    private static final int RATE = 48_000;
    private static final int BITS = 13;
    private static final int WINDOW = 1 << BITS;

    /** Listen to one note at full level. */
    public static Ear on(Sound sound, double hertz, double seconds) {
        return on(sound, hertz, seconds, 1);
    }

    /** Listen to one note with the grain of a seed. */
    public static Ear on(Sound sound, double hertz, double seconds, long seed) {
        Note note = new Note(hertz, seconds, new Seed(seed));
        double[] samples = new double[(int) Math.round(seconds * RATE)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = sound.at(note, (double) i / RATE);
        }
        return new Ear(samples);
    }

    /** Return the part between two times in seconds. */
    public Ear between(double from, double to) {
        return new Ear(Arrays.copyOfRange(samples, (int) (from * RATE), (int) (to * RATE)));
    }

    /** Return the RMS. */
    public double rms() {
        double sum = 0;
        for (double sample : samples) {
            sum += sample * sample;
        }
        return Math.sqrt(sum / samples.length);
    }

    /** Return the RMS in decibels relative to full level, 0.25. */
    public double decibels() {
        return 20 * StrictMath.log10(rms() / 0.25);
    }

    /** Return the highest sample. */
    public double peak() {
        double peak = 0;
        for (double sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }

    /** Return the mean. */
    public double mean() {
        double sum = 0;
        for (double sample : samples) {
            sum += sample;
        }
        return sum / samples.length;
    }

    /** Return peak divided by RMS. */
    public double crest() {
        return peak() / rms();
    }

    /** Return how often the sign changes. */
    public int crossings() {
        int count = 0;
        for (int i = 1; i < samples.length; i++) {
            count += samples[i - 1] * samples[i] < 0 ? 1 : 0;
        }
        return count;
    }

    /** Return the share of the energy between two frequencies. */
    public double share(double fromHertz, double toHertz) {
        double inside = 0;
        double all = 0;
        double[] spectrum = spectrum();
        for (int k = 0; k < spectrum.length; k++) {
            double hertz = (double) k * RATE / WINDOW;
            all += spectrum[k];
            inside += hertz >= fromHertz && hertz < toHertz ? spectrum[k] : 0;
        }
        return inside / all;
    }

    /** Return the frequency with the most energy, to within 3 Hz. */
    public double pitch() {
        double[] spectrum = spectrum();
        int best = 0;
        for (int k = 0; k < spectrum.length; k++) {
            best = spectrum[k] > spectrum[best] ? k : best;
        }
        return (double) best * RATE / WINDOW;
    }

    /** Mean power by frequency: Hann windows, half overlapping; a short sound is padded with silence. */
    private double[] spectrum() {
        double[] power = new double[WINDOW / 2];
        for (int start = 0; start == 0 || start + WINDOW <= samples.length; start += WINDOW / 2) {
            double[] re = new double[WINDOW];
            double[] im = new double[WINDOW];
            boolean whole = samples.length >= WINDOW;
            for (int i = 0; i < WINDOW && start + i < samples.length; i++) {
                double window = whole ? 0.5 - 0.5 * StrictMath.cos(2 * Math.PI * i / WINDOW) : 1;
                re[i] = samples[start + i] * window;
            }
            transform(re, im);
            for (int k = 0; k < power.length; k++) {
                power[k] += re[k] * re[k] + im[k] * im[k];
            }
        }
        return power;
    }

    private static void transform(double[] re, double[] im) {
        for (int i = 0; i < WINDOW; i++) {
            int j = Integer.reverse(i) >>> Integer.SIZE - BITS;
            if (j > i) {
                double held = re[i];
                re[i] = re[j];
                re[j] = held;
            }
        }
        for (int half = 1; half < WINDOW; half *= 2) {
            for (int k = 0; k < half; k++) {
                double cos = StrictMath.cos(Math.PI * k / half);
                double sin = -StrictMath.sin(Math.PI * k / half);
                for (int p = k; p < WINDOW; p += 2 * half) {
                    int q = p + half;
                    double r = re[q] * cos - im[q] * sin;
                    double s = re[q] * sin + im[q] * cos;
                    re[q] = re[p] - r;
                    im[q] = im[p] - s;
                    re[p] += r;
                    im[p] += s;
                }
            }
        }
    }
}
