package productions.motion.sound;

import productions.motion.scene.Format;
import productions.motion.value.Seed;

/**
 * Notes that each fill the slice of one frame, in a random share of the frames and of random strength. They come up fast
 * and die away a little into the next slice, so that neighbors melt and nothing clicks.
 */
record FrameSlices(Format format, double share, Seed chance) implements Timetable {

    private static final double WEAKEST = 0.5;
    private static final long ATTACK = 24;
    private static final long RELEASE = 144;

    @Override
    public long firstAt(long sample) {
        return Math.max(0, (sample - RELEASE) * format.framesPerSecond() / Format.SAMPLE_RATE - 1);
    }

    @Override
    public long start(long note) {
        return Math.round((double) note * Format.SAMPLE_RATE / format.framesPerSecond());
    }

    @Override
    public long end(long note) {
        return start(note + 1) + RELEASE;
    }

    @Override
    public double strength(long note) {
        Seed own = chance.of(note);
        return own.of("plays").unit() < share ? own.of("strength").between(WEAKEST, 1) : 0;
    }

    @Override
    public long attack() {
        return ATTACK;
    }

    @Override
    public long release() {
        return RELEASE;
    }
}
