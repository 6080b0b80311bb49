package productions.motion.plugins.extraction.hearing;

import java.util.Optional;

/**
 * How sounds follow each other in a stretch of sound.
 *
 * @param perSecond how often something begins, where it follows a beat; 0 where it does not
 * @param firm whether the beat is so clear, in either half of it, that nobody could speak to it
 */
record Rhythm(double perSecond, boolean firm) {

    private static final double CLEAR = 0.25;
    private static final double FIRM = 0.5;

    /** Listen from one step up to another. */
    static Rhythm of(Listening sound, int from, int to) {
        Optional<Pulse> pulse = Pulse.of(sound.strokes(), from, to).filter(p -> p.clarity() > CLEAR);
        if (pulse.isEmpty()) {
            return new Rhythm(0, false);
        }
        long begun = Onsets.in(sound).stream().filter(o -> o >= from && o < to).count();
        return new Rhythm(
                (double) begun * Listening.STEPS / (to - from),
                isFirm(sound, from, (from + to) / 2) && isFirm(sound, (from + to) / 2, to));
    }

    private static boolean isFirm(Listening sound, int from, int to) {
        return Pulse.of(sound.strokes(), from, to)
                .filter(p -> p.clarity() > FIRM)
                .isPresent();
    }
}
