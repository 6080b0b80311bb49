package productions.motion.sound;

import productions.motion.scene.Loudness;
import productions.motion.scene.Soundtrack;

/** A mix at its loudness. Any stretch can be played at any time, by any number of threads. */
record Master(Mix mix, Gain gain) implements Soundtrack {

    @Override
    public long samples() {
        return mix.samples();
    }

    @Override
    public void read(long from, float[] left, float[] right, int count) {
        if (from < 0 || count < 0 || from + count > samples()) {
            throw new IllegalArgumentException("The samples " + from + " to " + (from + count) + " are not within the "
                    + samples() + " of the soundtrack. Read less.");
        }
        mix.read(from, left, right, count);
        for (int i = 0; i < count; i++) {
            double now = gain.factor() * gain.limiter().at(from + i);
            left[i] = (float) (left[i] * now);
            right[i] = (float) (right[i] * now);
        }
    }

    @Override
    public Loudness loudness() {
        return gain.loudness();
    }
}
