package productions.motion.plugins.extraction.hearing;

/**
 * Tells kinds of sound apart over a second or two. Speech has a pitch that glides and comes and goes; music one that stays,
 * or strokes that follow each other; what has neither, and hardly changes, is ambience, and single strokes are effects.
 *
 * <p>By voicing and the steadiness of its pitch, after J. Saunders, <i>Real-time discrimination of broadcast
 * speech/music</i>, ICASSP 1996, and E. Scheirer and M. Slaney, ICASSP 1997, who list what speech does to a spectrum.
 */
final class KindOfSound {

    private static final double HEARD = -55;
    private static final double LEAST_HEARD = 0.08;
    private static final double VOICED = 0.6;
    private static final double OFTEN_VOICED = 0.3;
    private static final double SAME_PITCH = 0.004;
    private static final double GLIDE = 0.15;
    private static final double STEADY = 0.5;
    private static final double UNCHANGING = 0.35;
    private static final double STROKES = 1.4;
    private static final double RESTLESS = 4.5;
    private static final double BEATS_OF_MUSIC = 1.3;

    private final Listening sound;

    KindOfSound(Listening sound) {
        this.sound = sound;
    }

    boolean isHeard(int step) {
        return sound.level().get(step) > HEARD;
    }

    /**
     * Return the kind of sound from one step up to another.
     *
     * @param beatsPerSecond how often something begins in the whole sound, where it follows a beat; 0 where it does not
     */
    Kind between(int from, int to, double beatsPerSecond) {
        int heard = 0;
        int voiced = 0;
        int held = 0;
        int glides = 0;
        double flux = 0;
        double fluxSquares = 0;
        double level = 0;
        double levelSquares = 0;
        for (int i = Math.max(1, from); i < to; i++) {
            if (!isHeard(i)) {
                continue;
            }
            heard++;
            flux += sound.flux().get(i);
            fluxSquares += sound.flux().get(i) * sound.flux().get(i);
            level += sound.level().get(i);
            levelSquares += sound.level().get(i) * sound.level().get(i);
            boolean now = sound.voiced().get(i) > VOICED;
            voiced += now ? 1 : 0;
            if (now && isHeard(i - 1) && sound.voiced().get(i - 1) > VOICED) {
                double octaves = Math.abs(
                        StrictMath.log(sound.hertz().get(i) / sound.hertz().get(i - 1)));
                held += octaves < SAME_PITCH ? 1 : 0;
                glides += octaves >= SAME_PITCH && octaves < GLIDE ? 1 : 0;
            }
        }
        if (heard < LEAST_HEARD * (to - from)) {
            return Kind.SILENCE;
        }
        double strokes = deviation(flux, fluxSquares, heard);
        double restless = deviation(level, levelSquares, heard);
        if (voiced > OFTEN_VOICED * heard && held + glides > 5) {
            boolean steady = held > STEADY * (held + glides);
            boolean dead = strokes < UNCHANGING && restless < 1;
            return !steady && restless > RESTLESS / 2 ? Kind.SPEECH : dead ? Kind.AMBIENT : Kind.MUSIC;
        }
        if (strokes > STROKES) {
            return beatsPerSecond > BEATS_OF_MUSIC ? Kind.MUSIC : Kind.SFX;
        }
        return restless > RESTLESS && heard < (to - from) / 2 ? Kind.SFX : Kind.AMBIENT;
    }

    private static double deviation(double sum, double squares, int count) {
        double mean = sum / count;
        return Math.sqrt(Math.max(0, squares / count - mean * mean));
    }
}
