package productions.motion.plugins.extraction.hearing;

import java.util.Arrays;
import java.util.function.Consumer;
import productions.motion.value.Frame;

/** The spectrum of a whole stretch of sound: the mean over pieces of a third of a second that overlap by half. */
final class MeanSpectrum {

    private static final int SIZE = 16_384;
    private static final int HOP = SIZE / 2;

    private final Consumer<Profile> pieces;
    private final Spectrum spectrum;
    private final float[] recent = new float[SIZE];
    private final double[] power = new double[SIZE / 2 + 1];
    private int fresh;
    private long count;

    MeanSpectrum(int sampleRate) {
        this(sampleRate, piece -> {});
    }

    /** @param pieces hears the profile of each piece, good until the next */
    MeanSpectrum(int sampleRate, Consumer<Profile> pieces) {
        this.pieces = pieces;
        spectrum = new Spectrum(SIZE, sampleRate);
    }

    void add(Frame frame) {
        for (float sample : frame.sound()) {
            recent[HOP + fresh] = sample;
            fresh++;
            if (fresh == HOP) {
                take();
            }
        }
    }

    private void take() {
        spectrum.take(recent, 0);
        for (int k = 0; k < power.length; k++) {
            power[k] += spectrum.power()[k];
        }
        pieces.accept(spectrum.profile());
        count++;
        System.arraycopy(recent, HOP, recent, 0, HOP);
        Arrays.fill(recent, HOP, SIZE, 0);
        fresh = 0;
    }

    /** Return the profile of all that was heard, silence after it included. */
    Profile profile() {
        if (fresh > 0 || count == 0) {
            take();
        }
        double[] mean = new double[power.length];
        for (int k = 0; k < mean.length; k++) {
            mean[k] = power[k] / count;
        }
        return new Profile(mean, spectrum.hertzPerBin());
    }
}
