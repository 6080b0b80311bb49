package productions.motion.plugins.sound;

import productions.motion.family.Primitive;
import productions.motion.family.Sound;
import productions.motion.value.Note;

/** Nothing audible: every sample is 0. */
@Primitive(value = "silence", summary = "Nothing audible.", examples = "sound silence()")
public record Silence() implements Sound {

    @Override
    public double at(Note note, double t) {
        return 0;
    }
}
