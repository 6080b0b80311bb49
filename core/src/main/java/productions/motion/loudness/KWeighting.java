package productions.motion.loudness;

/**
 * How the head and the ear weigh one channel of sound: a shelf that lifts the highs by 4 dB, then a high-pass.
 *
 * <p>ITU-R BS.1770-4, annex 1, tables 1 and 2: the coefficients for 48 kHz.
 */
public final class KWeighting {

    private double head1;
    private double head2;
    private double ear1;
    private double ear2;

    /** Far below hearing: keeps the filters from crawling through the smallest numbers of all in silence. */
    private static final double AWAKE = 1e-30;

    /** Return the sum of the squares of the next samples after weighing. */
    public double energy(float[] samples, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            double head = samples[i] + AWAKE + 1.69065929318241 * head1 - 0.73248077421585 * head2;
            double shelved = 1.53512485958697 * head - 2.69169618940638 * head1 + 1.19839281085285 * head2;
            head2 = head1;
            head1 = head;
            double ear = shelved + 1.99004745483398 * ear1 - 0.99007225036621 * ear2;
            double heard = ear - 2 * ear1 + ear2;
            ear2 = ear1;
            ear1 = ear;
            sum += heard * heard;
        }
        return sum;
    }
}
