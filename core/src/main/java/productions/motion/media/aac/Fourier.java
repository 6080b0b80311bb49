package productions.motion.media.aac;

/** The discrete Fourier transform in place, radix 2. Holds its tables only, so one serves many threads. */
final class Fourier {

    private final int size;
    private final int[] mirrored;
    private final double[] cosines;
    private final double[] sines;

    /** @param size a power of two */
    Fourier(int size) {
        this.size = size;
        mirrored = new int[size];
        cosines = new double[size / 2];
        sines = new double[size / 2];
        int unused = Integer.numberOfLeadingZeros(size - 1);
        for (int i = 0; i < size; i++) {
            mirrored[i] = Integer.reverse(i) >>> unused;
        }
        for (int i = 0; i < size / 2; i++) {
            cosines[i] = StrictMath.cos(2 * Math.PI * i / size);
            sines[i] = StrictMath.sin(2 * Math.PI * i / size);
        }
    }

    /** Replace complex values by their spectrum, without scaling. */
    void transform(double[] real, double[] imaginary) {
        shuffle(real);
        shuffle(imaginary);
        for (int half = 1; half < size; half *= 2) {
            combine(real, imaginary, half);
        }
    }

    private void shuffle(double[] values) {
        for (int i = 0; i < size; i++) {
            int j = mirrored[i];
            if (i < j) {
                double kept = values[i];
                values[i] = values[j];
                values[j] = kept;
            }
        }
    }

    private void combine(double[] real, double[] imaginary, int half) {
        int stride = size / (2 * half);
        for (int start = 0; start < size; start += 2 * half) {
            for (int k = 0; k < half; k++) {
                int i = start + k;
                int j = i + half;
                double c = cosines[k * stride];
                double s = sines[k * stride];
                double re = real[j] * c + imaginary[j] * s;
                double im = imaginary[j] * c - real[j] * s;
                real[j] = real[i] - re;
                imaginary[j] = imaginary[i] - im;
                real[i] += re;
                imaginary[i] += im;
            }
        }
    }
}
