package productions.motion.sound;

import productions.motion.family.Sound;
import productions.motion.value.Grain;
import productions.motion.value.Note;

/** Band noise at full level around the pitch, for specs. */
public record Shower() implements Sound {

    @Override
    public double at(Note note, double t) {
        return 0.25 * Grain.band(note.seed(), note.hertz() * t / Grain.CENTER);
    }
}
