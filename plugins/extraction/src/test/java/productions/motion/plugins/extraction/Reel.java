package productions.motion.plugins.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntBinaryOperator;
import productions.motion.family.Footage;
import productions.motion.family.Meter;
import productions.motion.family.Metric;
import productions.motion.value.FilmFacts;
import productions.motion.value.Frame;
import productions.motion.value.Observation;
import productions.motion.value.Scope;

/**
 * A film of which the truth is known, for specs.
 *
 * @param framesPerSecond how many frames a second has
 * @param frames all of them
 */
public record Reel(double framesPerSecond, List<Frame> frames) {

    private static final int WIDTH = 64;
    private static final int HEIGHT = 48;
    private static final int RATE = 48_000;

    /** Return a film of one frame, painted pixel by pixel from x and y. */
    public static Reel still(IntBinaryOperator color) {
        return moving(1, (x, y, frame) -> color.applyAsInt(x, y));
    }

    /** The color of a pixel of a frame. */
    @FunctionalInterface
    public interface Painting {

        /** Return the packed color. */
        int at(int x, int y, int frame);
    }

    /** Return a small film of several frames at 24 a second. */
    public static Reel moving(int frames, Painting painting) {
        return sized(WIDTH, HEIGHT, 24, frames, painting);
    }

    /** Return a film of any size and speed. */
    public static Reel sized(int width, int height, double framesPerSecond, int frames, Painting painting) {
        List<Frame> all = new ArrayList<>();
        for (int i = 0; i < frames; i++) {
            int[] pixels = new int[width * height];
            for (int p = 0; p < pixels.length; p++) {
                pixels[p] = painting.at(p % width, p / width, i);
            }
            all.add(new Frame(width, height, pixels, new float[0][], i / framesPerSecond));
        }
        return new Reel(framesPerSecond, all);
    }

    /** Return a black film with a sound: a sample in [-1, 1] for each second since it began. */
    public static Reel sounding(double seconds, DoubleUnaryOperator sound) {
        List<Frame> all = new ArrayList<>();
        int slice = RATE / 24;
        for (int i = 0; i < Math.round(seconds * 24); i++) {
            float[] samples = new float[slice];
            for (int k = 0; k < slice; k++) {
                samples[k] = (float) sound.applyAsDouble((double) (i * slice + k) / RATE);
            }
            all.add(new Frame(2, 2, new int[4], samples, i / 24.0));
        }
        return new Reel(24, all);
    }

    /** Return a pure tone. */
    public static DoubleUnaryOperator sine(double hertz, double amplitude) {
        return t -> amplitude * StrictMath.sin(2 * Math.PI * hertz * t);
    }

    /** Return what a metric says of the whole film, by aspect. */
    public Map<String, Observation> whole(Metric metric) {
        return measured(metric, Scope.FILM);
    }

    /** Return what a metric says of all frames as one stretch of a length, by aspect; the last of several. */
    public Map<String, Observation> measured(Metric metric, Scope scope) {
        Map<String, Observation> found = new TreeMap<>();
        all(metric, scope).forEach(o -> found.put(o.aspect(), o));
        return found;
    }

    /** Return everything that a metric says of all frames as one stretch of a length. */
    public List<Observation> all(Metric metric, Scope scope) {
        Meter meter = metric.meter(scope, footage());
        frames.forEach(meter::see);
        return meter.observations();
    }

    /** Return the film as meters know it. */
    public Footage footage() {
        Frame first = frames.get(0);
        FilmFacts.Timing timing = new FilmFacts.Timing(framesPerSecond, frames.size(), false, false);
        FilmFacts.PictureFacts picture = new FilmFacts.PictureFacts(
                "h264", first.width(), first.height(), first.width(), first.height(), 0, timing);
        FilmFacts facts = new FilmFacts(
                "mp4",
                frames.size() / framesPerSecond,
                Optional.of(picture),
                Optional.of(new FilmFacts.SoundFacts("aac", RATE, 1)),
                new FilmFacts.Tracks(1, 0, 0));
        return new Footage(facts, RATE);
    }
}
