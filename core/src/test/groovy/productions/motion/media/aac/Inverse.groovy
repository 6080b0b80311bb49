package productions.motion.media.aac

import groovy.transform.CompileStatic

/** The decoder's way from coefficients to windowed samples, by the plain formula (ISO/IEC 14496-3, 4.6.11.3). */
@CompileStatic
class Inverse {

    static double[] of(double[] spectrum, WindowSequence sequence, WindowShape left, WindowShape right) {
        if (sequence == WindowSequence.SHORT) {
            double[] sum = new double[2048]
            for (int w = 0; w < 8; w++) {
                double[] part = Arrays.copyOfRange(spectrum, w * 128, w * 128 + 128)
                double[] samples = window(part, (w == 0 ? left : right).shortSlope(), right.shortSlope())
                for (int i = 0; i < 256; i++) {
                    sum[448 + 128 * w + i] += samples[i]
                }
            }
            return sum
        }
        window(spectrum,
                sequence.startsShort() ? left.shortSlope() : left.longSlope(),
                sequence.endsShort() ? right.shortSlope() : right.longSlope())
    }

    private static double[] window(double[] spectrum, double[] rise, double[] fall) {
        int size = spectrum.length
        double[] cosines = new double[8 * size]
        for (int i = 0; i < 8 * size; i++) {
            cosines[i] = StrictMath.cos(2 * Math.PI * i / (8 * size))
        }
        double[] samples = new double[2 * size]
        for (int i = 0; i < 2 * size; i++) {
            double sum = 0
            for (int k = 0; k < size; k++) {
                sum += spectrum[k] * cosines[((2 * i + 1 + size) * (2 * k + 1)) % (8 * size)]
            }
            samples[i] = sum / size * level(rise, i - (size - rise.length).intdiv(2)) * level(fall, 2 * size - 1 - i - (size - fall.length).intdiv(2))
        }
        samples
    }

    private static double level(double[] slope, int place) {
        place < 0 ? 0 : place < slope.length ? slope[place] : 1
    }
}
