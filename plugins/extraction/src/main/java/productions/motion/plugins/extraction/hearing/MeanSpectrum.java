package productions.motion.plugins.extraction.hearing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import productions.motion.family.Analysis;
import productions.motion.family.Footage;
import productions.motion.value.Frame;
import productions.motion.value.Scope;

/** The spectrum of a whole stretch of sound: the mean over pieces of a third of a second that overlap by half. */
final class MeanSpectrum extends Analysis {

    private static final int SIZE = 16_384;
    private static final int HOP = SIZE / 2;

    private final List<Consumer<Profile>> hearers = new ArrayList<>();
    private final Spectrum spectrum;
    private final float[] recent = new float[SIZE];
    private final double[] power = new double[SIZE / 2 + 1];
    private int fresh;
    private long count;

    private MeanSpectrum(int sampleRate) {
        spectrum = new Spectrum(SIZE, sampleRate);
    }

    /** Return the one of a stretch; all meters of a whole film share theirs. */
    static MeanSpectrum of(Scope scope, Footage footage) {
        return scope == Scope.FILM
                ? footage.shared(MeanSpectrum.class, f -> new MeanSpectrum(f.sampleRate()))
                : new MeanSpectrum(footage.sampleRate());
    }

    /** Let the profile of each piece be heard, good until the next. */
    void tell(Consumer<Profile> hearer) {
        hearers.add(hearer);
    }

    @Override
    protected void work(Frame frame) {
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
        hearers.forEach(hearer -> hearer.accept(spectrum.profile()));
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
