package productions.motion.sound;

import productions.motion.family.Sound;
import productions.motion.value.Note;
import productions.motion.value.Sine;

/** A sine at full level, for specs. */
public record Beep() implements Sound {

    @Override
    public double at(Note note, double t) {
        return 0.25 * Math.sqrt(2) * Sine.at(note.hertz() * t);
    }
}
