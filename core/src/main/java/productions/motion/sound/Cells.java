package productions.motion.sound;

/**
 * A whole sound by its cells of 10 ms.
 *
 * @param peaks the highest true peak of each cell
 * @param energies the sum of the weighted squares of each cell, both channels together
 * @param samples how many samples there are
 */
record Cells(float[] peaks, double[] energies, long samples) {

    /** Return the highest of all peaks. */
    double peak() {
        double highest = 0;
        for (float peak : peaks) {
            highest = Math.max(highest, peak);
        }
        return highest;
    }

    /** Return the cells after a gain and a limiter. */
    Cells through(double gain, Limiter limiter) {
        float[] newPeaks = new float[peaks.length];
        double[] newEnergies = new double[energies.length];
        for (int i = 0; i < peaks.length; i++) {
            double all = gain * limiter.middle(i);
            newPeaks[i] = (float) Math.min(gain * peaks[i] * limiter.highest(i), Limiter.CEILING);
            newEnergies[i] = energies[i] * all * all;
        }
        return new Cells(newPeaks, newEnergies, samples);
    }
}
