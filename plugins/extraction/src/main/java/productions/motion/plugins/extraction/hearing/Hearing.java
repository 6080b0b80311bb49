package productions.motion.plugins.extraction.hearing;

import java.util.Arrays;
import productions.motion.family.Analysis;
import productions.motion.family.Footage;
import productions.motion.value.Frame;

/** What is heard around an instant: the slice of sound of a frame, and the spectrum of the last tenth of a second. */
final class Hearing extends Analysis {

    private static final int SIZE = 4096;
    private static final int PARTS = 16;

    private final Spectrum spectrum;
    private final float[] recent = new float[SIZE];
    private double meanSquare;

    private Hearing(int sampleRate) {
        spectrum = new Spectrum(SIZE, sampleRate);
    }

    /** Return the one that all meters of a film share. */
    static Hearing of(Footage footage) {
        return footage.shared(Hearing.class, f -> new Hearing(f.sampleRate()));
    }

    Hearing at(Frame frame) {
        see(frame);
        return this;
    }

    @Override
    protected void work(Frame frame) {
        float[] slice = frame.sound();
        int fresh = Math.min(SIZE, slice.length);
        System.arraycopy(recent, fresh, recent, 0, SIZE - fresh);
        System.arraycopy(slice, slice.length - fresh, recent, SIZE - fresh, fresh);
        double squares = 0;
        for (float sample : slice) {
            squares += sample * sample;
        }
        meanSquare = slice.length == 0 ? 0 : squares / slice.length;
        if (slice.length == 0) {
            Arrays.fill(recent, 0);
        }
        spectrum.take(recent, 0);
    }

    /** Return the RMS of the slice. */
    double rms() {
        return Math.sqrt(meanSquare);
    }

    /** Return the spectrum of the last 85 ms. */
    Profile profile() {
        return spectrum.profile();
    }

    /** Return the mean square of each sixteenth of the last 85 ms. */
    double[] envelope() {
        double[] envelope = new double[PARTS];
        int part = SIZE / PARTS;
        for (int i = 0; i < SIZE; i++) {
            envelope[i / part] += recent[i] * recent[i] / part;
        }
        return envelope;
    }
}
