package productions.motion.plugins.sound;

import productions.motion.family.Parameter;
import productions.motion.family.Primitive;
import productions.motion.family.Sound;
import productions.motion.value.Decay;
import productions.motion.value.Grain;
import productions.motion.value.Note;
import productions.motion.value.Sine;

/**
 * A snare drum: the skin at its pitch and the wires as noise around 5 kHz. Peaks below 0.9.
 *
 * @param wires the share of the wires: 0 a tom, 1 nothing but noise
 * @param decay how long the wires take to fall to a third, in seconds
 */
@Primitive(value = "snare", summary = "A snare drum.", examples = "sound snare(wires: 0.7)")
public record Snare(
        @Parameter(value = "The share of noise", min = 0, max = 1, from = 0.4, to = 0.8)
        double wires,

        @Parameter(
                value = "How long the wires take to fall to a third",
                unit = "s",
                min = 0.01,
                max = 1,
                from = 0.05,
                to = 0.15)
        double decay)
        implements Sound {

    private static final double WIRES_HERTZ = 5_000;
    private static final double HIGHEST_BAND = 3.2;
    private static final double SKIN_SECONDS = 0.05;

    public Snare() {
        this(0.6, 0.08);
    }

    @Override
    public double at(Note note, double t) {
        double skin = Sine.at(note.hertz() * t) * Decay.at(t / SKIN_SECONDS);
        double noise = Grain.band(note.seed(), t * WIRES_HERTZ / Grain.CENTER) / HIGHEST_BAND * Decay.at(t / decay);
        return Loud.PEAK * ((1 - wires) * skin + wires * noise);
    }
}
