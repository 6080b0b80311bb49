package productions.motion.sound;

import productions.motion.family.Sound;
import productions.motion.value.Grain;
import productions.motion.value.Note;
import productions.motion.value.Sine;

/** A sine with a trace of noise, for specs. */
public record Brush() implements Sound {

    @Override
    public double at(Note note, double t) {
        return 0.35 * Sine.at(note.hertz() * t) + 0.05 * Grain.band(note.seed(), 7_000 * t);
    }
}
