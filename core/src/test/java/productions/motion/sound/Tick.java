package productions.motion.sound;

import productions.motion.family.Sound;
import productions.motion.value.Decay;
import productions.motion.value.Note;
import productions.motion.value.Sine;

/** A hit that is over after a few milliseconds, for specs. */
public record Tick() implements Sound {

    @Override
    public double at(Note note, double t) {
        return 0.9 * Sine.at(note.hertz() * t) * Decay.at(t / 0.003);
    }
}
