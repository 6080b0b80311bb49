package productions.motion.create;

import java.util.ArrayList;
import java.util.List;
import productions.motion.scene.Rhythm;
import productions.motion.value.Seed;

/** Writes the music of a style: drums on the beat, bass and chords in the mode of the mood, a melody above. */
final class Band {

    private static final int BEATS_IN_BAR = 4;
    private static final int NOTES_OF_MELODY = 16;
    private static final int[][] PROGRESSIONS = {{0, 4, 5, 3}, {0, 5, 2, 6}, {0, 3, 0, 4}, {0, 5, 3, 4}};
    private static final double BASS_FROM_HERTZ = 41;
    private static final double CHORDS_FROM_HERTZ = 131;
    private static final double MELODY_FROM_HERTZ = 392;

    private final Orchestra orchestra;
    private final Scale scale;
    private final double ground;
    private final double beat;
    private final int[] progression;
    private final Seed chance;

    Band(Orchestra orchestra, Key key, double beatsPerMinute, Seed chance) {
        this.orchestra = orchestra;
        this.scale = key.scale();
        this.ground = key.groundHertz();
        this.beat = 60 / beatsPerMinute;
        this.progression = PROGRESSIONS[chance.of("chords").below(PROGRESSIONS.length)];
        this.chance = chance;
    }

    /** Add one instrument, playing what it plays in such music. */
    void play(String instrument) {
        switch (instrument) {
            case "kick" -> beats("kick", 55, 0.17, 0, new Rhythm.Repeated(beat, 0, Math.min(0.3, beat)));
            case "hat" -> beats("hat", 8000, 0.05, 0.3, new Rhythm.Repeated(beat, beat / 2, 0.08));
            case "snare" -> beats("snare", 200, 0.1, 0, new Rhythm.Repeated(2 * beat, beat, 0.2));
            case "click" -> beats("click", 2000, 0.05, -0.3, new Rhythm.Repeated(beat / 2, beat / 4, 0.04));
            case "bass" -> bass();
            case "pad" -> chords("pad", 0.07);
            case "voice" -> chords("voice", 0.08);
            case "pluck" -> melody("pluck", beat / 2, beat * 0.9, 0.07);
            case "bell" -> melody("bell", 2 * beat, 2 * beat, 0.06);
            default -> Noise.of(instrument).play(orchestra, Noise.of(instrument).hertz(), 1, chance.of(instrument));
        }
    }

    private void beats(String drum, double hertz, double level, double pan, Rhythm rhythm) {
        orchestra.hard(drum, List.of(hertz), level, pan, rhythm);
    }

    private void bass() {
        double low = Scale.octave(ground, BASS_FROM_HERTZ);
        List<Double> notes = new ArrayList<>();
        for (int degree : progression) {
            for (int step : new int[] {0, 0, 4, 0}) {
                notes.add(Scale.octave(scale.hertz(low, degree + step), BASS_FROM_HERTZ));
            }
        }
        orchestra.hard("bass", notes, 0.13, 0, new Rhythm.Repeated(beat, 0, beat * 0.9));
    }

    private void chords(String instrument, double level) {
        double middle = Scale.octave(ground, CHORDS_FROM_HERTZ);
        double bar = BEATS_IN_BAR * beat;
        for (int voice = 0; voice < 3; voice++) {
            List<Double> notes = new ArrayList<>();
            for (int degree : progression) {
                notes.add(Scale.octave(scale.chord(middle, degree).get(voice), CHORDS_FROM_HERTZ));
            }
            orchestra.soft(instrument, notes, level, (voice - 1) * 0.45, new Rhythm.Repeated(bar, 0, bar));
        }
    }

    /** A walk by small steps that keeps returning to the chord. */
    private void melody(String instrument, double period, double length, double level) {
        double high = Scale.octave(ground, MELODY_FROM_HERTZ);
        double notesInBar = BEATS_IN_BAR * beat / period;
        List<Double> notes = new ArrayList<>();
        int degree = 0;
        for (int i = 0; i < NOTES_OF_MELODY; i++) {
            Seed note = chance.of("melody").of(i);
            int chord = progression[(int) (i / notesInBar) % progression.length];
            boolean onChord = i % 4 == 0;
            degree = onChord ? chord + 2 * note.below(3) : degree + note.below(5) - 2;
            notes.add(scale.hertz(high, Math.floorMod(degree, 10)));
        }
        orchestra.hard(instrument, notes, level, -0.25, new Rhythm.Repeated(period, 0, length));
    }

    /**
     * The tones that music is made of.
     *
     * @param groundHertz the tone it rests on
     * @param scale the tones it may use
     */
    record Key(double groundHertz, Scale scale) {}
}
