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
    private static final int LEAST_PITCHED = 5;

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
     * @param rhythm how sounds follow each other there and around it
     */
    Kind between(int from, int to, Rhythm rhythm) {
        Traits traits = new Traits();
        for (int i = Math.max(1, from); i < to; i++) {
            if (isHeard(i)) {
                traits.hear(i);
            }
        }
        return traits.kind(to - from, rhythm);
    }

    /** What was counted of the steps that can be heard. */
    private final class Traits {

        private final Spread flux = new Spread();
        private final Spread level = new Spread();
        private int heard;
        private int voiced;
        private int held;
        private int glides;

        void hear(int step) {
            heard++;
            flux.add(sound.flux().get(step));
            level.add(sound.level().get(step));
            if (isVoiced(step)) {
                voiced++;
                follow(step);
            }
        }

        /** Compares a pitch with the one before. */
        private void follow(int step) {
            if (!isVoiced(step - 1) || !isHeard(step - 1)) {
                return;
            }
            double octaves = Math.abs(
                    StrictMath.log(sound.hertz().get(step) / sound.hertz().get(step - 1)));
            held += octaves < SAME_PITCH ? 1 : 0;
            glides += octaves >= SAME_PITCH && octaves < GLIDE ? 1 : 0;
        }

        Kind kind(int steps, Rhythm rhythm) {
            if (heard < LEAST_HEARD * steps) {
                return Kind.SILENCE;
            }
            boolean pitched = voiced > OFTEN_VOICED * heard && held + glides > LEAST_PITCHED;
            return pitched ? pitched(rhythm) : unpitched(steps, rhythm);
        }

        private Kind pitched(Rhythm rhythm) {
            boolean steady = held > STEADY * (held + glides);
            if (!steady && !rhythm.firm() && level.deviation() > RESTLESS / 2) {
                return Kind.SPEECH;
            }
            boolean dead = flux.deviation() < UNCHANGING && level.deviation() < 1;
            return dead ? Kind.AMBIENT : Kind.MUSIC;
        }

        private Kind unpitched(int steps, Rhythm rhythm) {
            if (flux.deviation() > STROKES) {
                return rhythm.perSecond() > BEATS_OF_MUSIC ? Kind.MUSIC : Kind.SFX;
            }
            return level.deviation() > RESTLESS && heard < steps / 2 ? Kind.SFX : Kind.AMBIENT;
        }
    }

    private boolean isVoiced(int step) {
        return sound.voiced().get(step) > VOICED;
    }

    /** How far numbers lie from their mean. */
    private static final class Spread {

        private double sum;
        private double squares;
        private int count;

        void add(double value) {
            sum += value;
            squares += value * value;
            count++;
        }

        double deviation() {
            double mean = sum / count;
            return Math.sqrt(Math.max(0, squares / count - mean * mean));
        }
    }
}
