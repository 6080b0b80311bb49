package productions.motion.create;

import productions.motion.family.Primitive;
import productions.motion.family.Sound;
import productions.motion.value.Note;

/** Sounds for the specs of creation, told apart by name only. */
public final class PropSounds {

    private PropSounds() {}

    interface AnySound extends Sound {
        @Override
        default double at(Note note, double t) {
            return 0;
        }
    }

    @Primitive(value = "silence", summary = "A stand-in.")
    public record Silence() implements AnySound {}

    @Primitive(value = "rumble", summary = "A stand-in.")
    public record Rumble() implements AnySound {}

    @Primitive(value = "hum", summary = "A stand-in.")
    public record Hum() implements AnySound {}

    @Primitive(value = "tone", summary = "A stand-in.")
    public record Tone() implements AnySound {}

    @Primitive(value = "hiss", summary = "A stand-in.")
    public record Hiss() implements AnySound {}

    @Primitive(value = "rustle", summary = "A stand-in.")
    public record Rustle() implements AnySound {}

    @Primitive(value = "thump", summary = "A stand-in.")
    public record Thump() implements AnySound {}

    @Primitive(value = "click", summary = "A stand-in.")
    public record Click() implements AnySound {}

    @Primitive(value = "whoosh", summary = "A stand-in.")
    public record Whoosh() implements AnySound {}

    @Primitive(value = "drip", summary = "A stand-in.")
    public record Drip() implements AnySound {}

    @Primitive(value = "kick", summary = "A stand-in.")
    public record Kick() implements AnySound {}

    @Primitive(value = "hat", summary = "A stand-in.")
    public record Hat() implements AnySound {}

    @Primitive(value = "snare", summary = "A stand-in.")
    public record Snare() implements AnySound {}

    @Primitive(value = "bass", summary = "A stand-in.")
    public record Bass() implements AnySound {}

    @Primitive(value = "pad", summary = "A stand-in.")
    public record Pad() implements AnySound {}

    @Primitive(value = "pluck", summary = "A stand-in.")
    public record Pluck() implements AnySound {}

    @Primitive(value = "bell", summary = "A stand-in.")
    public record Bell() implements AnySound {}

    @Primitive(value = "voice", summary = "A stand-in.")
    public record Voice() implements AnySound {}
}
