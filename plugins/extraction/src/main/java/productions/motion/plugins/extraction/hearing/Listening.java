package productions.motion.plugins.extraction.hearing;

import java.util.List;
import java.util.stream.Stream;
import productions.motion.family.Analysis;
import productions.motion.family.Footage;
import productions.motion.plugins.extraction.Series;
import productions.motion.value.Frame;

/** What is heard every hundredth of a second: how loud, how high, how new, and at which pitch. */
final class Listening extends Analysis {

    /** How many steps a second has. */
    static final int STEPS = 100;

    private static final int SIZE = 2048;
    private static final double SILENT = -100;

    private final int hop;
    private final float[] recent = new float[SIZE];
    private final Spectrum spectrum;
    private final Novelty novelty;
    private final Pitch pitch;
    private final Series level = new Series();
    private final Series centroid = new Series();
    private final Series crossings = new Series();
    private final Series flux = new Series();
    private final List<Series> strokes =
            Stream.generate(Series::new).limit(Novelty.PARTS).toList();
    private final Series hertz = new Series();
    private final Series voiced = new Series();
    private int fresh;

    private Listening(int sampleRate) {
        hop = sampleRate / STEPS;
        spectrum = new Spectrum(SIZE, sampleRate);
        novelty = new Novelty((double) sampleRate / SIZE, SIZE / 2 + 1);
        pitch = new Pitch(SIZE, sampleRate);
    }

    /** Return the one that all meters of a film share. */
    static Listening of(Footage footage) {
        return footage.shared(Listening.class, f -> new Listening(f.sampleRate()));
    }

    @Override
    protected void work(Frame frame) {
        for (float sample : frame.sound()) {
            recent[SIZE - hop + fresh] = sample;
            fresh++;
            if (fresh == hop) {
                step();
                System.arraycopy(recent, hop, recent, 0, SIZE - hop);
                fresh = 0;
            }
        }
    }

    private void step() {
        double squares = 0;
        int crossed = 0;
        for (int i = SIZE - hop; i < SIZE; i++) {
            squares += recent[i] * recent[i];
            crossed += recent[i] * recent[i - 1] < 0 ? 1 : 0;
        }
        double power = squares / hop;
        spectrum.take(recent, 0);
        level.add(power <= 0 ? SILENT : Math.max(SILENT, 10 * StrictMath.log10(power)));
        centroid.add(spectrum.profile().centroid());
        crossings.add((double) crossed / hop);
        novelty.take(spectrum.profile().power());
        flux.add(novelty.byLevel());
        for (int part = 0; part < Novelty.PARTS; part++) {
            strokes.get(part).add(novelty.byAmplitude(part));
        }
        pitch.take(spectrum.profile().power());
        hertz.add(pitch.hertz());
        voiced.add(pitch.strength());
    }

    /** Return decibels of full scale, step by step. */
    Series level() {
        return level;
    }

    /** Return the middle of the spectrum in Hz. */
    Series centroid() {
        return centroid;
    }

    /** Return how often the sound crosses zero, of all samples. */
    Series crossings() {
        return crossings;
    }

    /** Return how much is new in the spectrum, in decibels summed over bands. */
    Series flux() {
        return flux;
    }

    /** Return how strongly something new begins, in each part of the spectrum. */
    List<Series> strokes() {
        return strokes;
    }

    /** Return the pitch in Hz. */
    Series hertz() {
        return hertz;
    }

    /** Return how periodic it is, 0 to 1. */
    Series voiced() {
        return voiced;
    }
}
