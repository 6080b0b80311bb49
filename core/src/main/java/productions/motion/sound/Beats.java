package productions.motion.sound;

import productions.motion.scene.Format;

/** Notes again and again, without end. */
record Beats(double periodSeconds, double offsetSeconds, long length, long attack, long release) implements Timetable {

    Beats {
        if (!(periodSeconds * Format.SAMPLE_RATE >= 1)) {
            throw new IllegalArgumentException("A part of the score repeats every " + periodSeconds
                    + " seconds, which is less than a sample. Make the period longer.");
        }
    }

    @Override
    public long firstAt(long sample) {
        double seconds = (double) (sample - length) / Format.SAMPLE_RATE - offsetSeconds;
        return Math.max(0, (long) Math.floor(seconds / periodSeconds) - 1);
    }

    @Override
    public long start(long note) {
        return Timetable.samples(offsetSeconds + note * periodSeconds);
    }

    @Override
    public long end(long note) {
        return start(note) + length;
    }
}
