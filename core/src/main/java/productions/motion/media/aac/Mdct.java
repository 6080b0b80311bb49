package productions.motion.media.aac;

/**
 * The modified discrete cosine transform: 2n windowed samples into n coefficients,
 * {@code X[k] = 2 Σ z[i] cos(π/n (i + 1/2 + n/2)(k + 1/2))} (ISO/IEC 14496-3, 4.6.11).
 *
 * <p>The samples are folded to n values, whose cosine transform of type IV is a Fourier transform of n/2 complex values
 * between two rotations (Princen and Bradley 1986; Duhamel, Mahieux and Petit 1991). Not thread-safe.
 */
final class Mdct {

    private final int size;
    private final Fourier fourier;
    private final double[] cosines;
    private final double[] sines;
    private final double[] folded;
    private final double[] real;
    private final double[] imaginary;

    /** @param size how many coefficients, a power of two */
    Mdct(int size) {
        this.size = size;
        fourier = new Fourier(size / 2);
        cosines = new double[size / 2];
        sines = new double[size / 2];
        folded = new double[size];
        real = new double[size / 2];
        imaginary = new double[size / 2];
        for (int i = 0; i < size / 2; i++) {
            double angle = Math.PI * (i + 0.125) / size;
            cosines[i] = StrictMath.cos(angle);
            sines[i] = StrictMath.sin(angle);
        }
    }

    /**
     * Transform the windowed samples that begin at one place into the coefficients that begin at another.
     *
     * @param samples at least twice the size from {@code from}
     * @param spectrum at least the size from {@code into}
     */
    void transform(double[] samples, int from, double[] spectrum, int into) {
        fold(samples, from);
        for (int i = 0; i < size / 2; i++) {
            double even = folded[2 * i];
            double odd = folded[size - 1 - 2 * i];
            real[i] = even * cosines[i] + odd * sines[i];
            imaginary[i] = odd * cosines[i] - even * sines[i];
        }
        fourier.transform(real, imaginary);
        for (int i = 0; i < size / 2; i++) {
            spectrum[into + 2 * i] = 2 * (real[i] * cosines[i] + imaginary[i] * sines[i]);
            spectrum[into + size - 1 - 2 * i] = 2 * (real[i] * sines[i] - imaginary[i] * cosines[i]);
        }
    }

    private void fold(double[] z, int from) {
        int half = size / 2;
        int fourth = from + 3 * half;
        for (int i = 0; i < half; i++) {
            folded[i] = -z[fourth - 1 - i] - z[fourth + i];
            folded[half + i] = z[from + i] - z[from + size - 1 - i];
        }
    }
}
