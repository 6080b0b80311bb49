package productions.motion.plugins.naming;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import productions.motion.family.Naming;
import productions.motion.family.Primitive;
import productions.motion.value.Discovery;

/** Says how loud an instant of sound is, in which band it lies and which noise it is: {@code Faint Low Rumble · Ferry Hum}. */
@Primitive(
        value = "noise_names",
        summary = "Loudness, band and kind of a noise, such as Faint Low Rumble · Velvet Chime.",
        examples = {"noise_names()"})
public record NoiseNames() implements Naming {

    /** By amplitude; the steps are about 8 dB, as those from one dynamic of music to the next. */
    private static final Steps LOUDNESS =
            Steps.of(List.of("Silent", "Faint", "Soft", "Medium", "Strong", "Loud"), 0.01, 0.03, 0.08, 0.2, 0.5);

    private static final List<String> TONES = List.of("silent", "low", "mid", "high", "neutral");
    private static final Map<String, String> PLAIN =
            Map.of("silent", "silence", "low", "rumble", "mid", "tone", "neutral", "tone", "high", "hiss");
    private static final Map<String, String> BANDS = Map.of("silent", "Still", "low", "Low", "high", "High");
    private static final List<String> NOISES = List.of(
            "silence", "rumble", "hum", "tone", "hiss", "rustle", "thump", "click", "whoosh", "drip", "silent", "low",
            "mid", "high");

    @Override
    public Optional<String> propose(Discovery noise, int attempt) {
        List<String> parts = noise.parts();
        if (!noise.aspect().equals("pure.sound") || parts.size() < 2) {
            return Optional.empty();
        }
        long place = Place.of(parts)
                .number(0, 0.01, 101)
                .word(1, TONES)
                .word(2, NOISES)
                .index();
        String kind = parts.get(parts.size() - 1);
        String head = LOUDNESS.of(parts.get(0)) + " " + BANDS.getOrDefault(parts.get(1), "Middle") + " "
                + Words.title(PLAIN.getOrDefault(kind, kind));
        return Optional.of(Pairs.SOUND.behind(head, place, attempt));
    }
}
