package productions.motion.grow;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Origins.NoiseOrigin;
import productions.motion.knowledge.Sighting;

/** What single instants teach: the colors of a frame and the noise that sounds with it, nothing that needs time. */
final class PureGrowth {

    /** Film has no alpha channel, so a frame whose opacity was not measured hides all that is behind it. */
    private static final double OPAQUE = 1;

    private static final int BANDS = 5;

    private final Set<String> noises;

    /** @param noises the pure noises; what is heard beside them, such as a kick or speech, needs time to be heard */
    PureGrowth(List<NoiseOrigin> noises) {
        this.noises = Set.copyOf(noises.stream().map(NoiseOrigin::name).toList());
    }

    Stream<Sighting> of(Reading frame) {
        return Stream.concat(colors(frame), sound(frame));
    }

    private static Stream<Sighting> colors(Reading frame) {
        List<Double> dominant = frame.values("color");
        double opacity = dominant.size() > 3 ? dominant.get(3) : OPAQUE;
        return frame.colors().stream().map(c -> color(c, opacity));
    }

    private static Sighting color(List<Double> color, double opacity) {
        return Sighting.of(
                Aspect.PURE_COLOR,
                Keys.pureColor(color.get(0), color.get(1), color.get(2), opacity),
                List.of(color.get(0), color.get(1), color.get(2), opacity));
    }

    private Stream<Sighting> sound(Reading frame) {
        List<Double> amplitude = frame.numbers("sound");
        List<String> words = frame.words("tone", "timbre");
        if (amplitude.isEmpty() || words.isEmpty() || !noises.contains(words.get(1))) {
            return Stream.of();
        }
        String key = Keys.pureSound(amplitude.get(0), words.get(0), words.get(1));
        return Stream.of(Sighting.of(Aspect.PURE_SOUND, key, heard(amplitude.get(0), frame)));
    }

    /** The amplitude and the share of energy in each band: all or nothing, as every sighting of an aspect has. */
    private static List<Double> heard(double amplitude, Reading frame) {
        List<Double> bands = frame.values("bands");
        return bands.size() == BANDS
                ? Stream.concat(Stream.of(amplitude), bands.stream()).toList()
                : List.of();
    }
}
