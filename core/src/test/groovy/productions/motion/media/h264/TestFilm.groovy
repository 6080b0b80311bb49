package productions.motion.media.h264

import groovy.transform.CompileStatic
import groovy.transform.TupleConstructor
import productions.motion.value.Planes
import productions.motion.value.Seed

/** Draws pictures that are hard on an encoder in ways of their own; dithered to bytes as the renderer does it. */
@CompileStatic
@TupleConstructor
class TestFilm {

    String kind
    int width
    int height

    Planes picture(int frame) {
        def planes = Planes.ofSize(width, height)
        fill(planes.luma(), width, 0, frame)
        fill(planes.blue(), width.intdiv(2), 1, frame)
        fill(planes.red(), width.intdiv(2), 2, frame)
        planes
    }

    private void fill(byte[] samples, int rowLength, int component, int frame) {
        double scale = component == 0 ? 1 : 2
        for (int i = 0; i < samples.length; i++) {
            int x = i % rowLength
            int y = i.intdiv(rowLength)
            double value = value(x * scale / height as double, y * scale / height as double, component, frame, i)
            samples[i] = (byte) Math.max(0, Math.min(255, (int) Math.floor(value + dither(x, y))))
        }
    }

    private double value(double x, double y, int component, int frame, int index) {
        double seconds = frame / 30d
        switch (kind) {
            case 'gradient':
                double along = 1.2 * Math.sqrt((x - 0.9d) * (x - 0.9d) + (y - 0.5d) * (y - 0.5d)) - 0.25 * seconds
                return component == 0 ? 120 + 70 * wave(along) : 128 + 40 * wave(along + 0.3 * component as double)
            case 'dark':
                double slow = 0.35 * x + 0.1 * y + 0.05 * seconds
                return component == 0 ? 22 + 6 * wave(slow) : 128 + 3 * wave(slow + 0.3 * component as double)
            case 'fade':
                return component == 0 ? 30 + 6 * seconds : 128 + 2 * component * seconds
            case 'flash':
                return component == 0 ? 90 + 80 * wave(x) * wave(3 * seconds) : 128d
            case 'fast':
                double texture = wave(6 * x + 9 * seconds as double) * wave(5 * y - 4 * seconds as double)
                return component == 0 ? 125 + 90 * texture : 128 + 50 * texture
            case 'noise':
                return 255 * new Seed(frame * 3 + component).of(index).unit()
            case 'flat':
                return component == 0 ? 81d : component == 1 ? 90d : 240d
            default:
                throw new IllegalArgumentException("No film is called '$kind'.")
        }
    }

    private static double wave(double turns) {
        StrictMath.sin(2 * Math.PI * turns)
    }

    /** Thresholds of a 4 x 4 ordered dither, in [0, 1). */
    private static double dither(int x, int y) {
        int[] order = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5]
        (order[(y & 3) * 4 + (x & 3)] + 0.5) / 16
    }

    /** Return how alike two runs of samples are in dB; 99 when they are the same. */
    static double likeness(byte[] a, byte[] b) {
        long squares = 0
        for (int i = 0; i < a.length; i++) {
            int difference = (a[i] & 255) - (b[i] & 255)
            squares += difference * difference
        }
        squares == 0 ? 99d : 10 * Math.log10(65025d * a.length / squares)
    }

    static double mean(byte[] samples) {
        long sum = 0
        for (byte sample : samples) {
            sum += sample & 255
        }
        sum / (double) samples.length
    }
}
