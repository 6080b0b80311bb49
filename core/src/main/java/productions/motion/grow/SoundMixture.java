package productions.motion.grow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import productions.motion.knowledge.Depth;
import productions.motion.knowledge.Depth.Share;
import productions.motion.knowledge.Origins.NoiseOrigin;

/**
 * What an instant of sound is made of: the share of its energy in the low, middle and high band, each told as a noise.
 *
 * <p>The noise that was recognized stands for the band it belongs to; the others are told as rumble, tone and hiss. The
 * borders are those of the measured bands: below 250 Hz is low, above 2000 Hz high. Loudness is no share of anything, so
 * it plays no part, except that what is below {@value #AUDIBLE} of full amplitude is silence.
 */
final class SoundMixture {

    /** Names the method and its version. */
    static final String ALGORITHM = "sound-bands/1";

    private static final double AUDIBLE = 0.01;
    private static final int MEASURES = 6;
    private static final String SILENCE = "silence";
    private static final String MIDDLE = "mid";
    private static final Map<String, String> PLAIN =
            Map.of("silent", SILENCE, "low", "rumble", MIDDLE, "tone", "neutral", "tone", "high", "hiss");

    private final Map<String, String> bands;

    /** @param noises the pure noises and their bands */
    SoundMixture(List<NoiseOrigin> noises) {
        this.bands = noises.stream().collect(Collectors.toMap(NoiseOrigin::name, NoiseOrigin::band));
    }

    /**
     * Return what an instant of sound is made of.
     *
     * @param parts amplitude, tone and, where it is known, timbre, as the key has them
     * @param means amplitude and the energy shares of the five bands; empty where they are not known
     */
    Depth of(List<String> parts, List<Double> means) {
        String tone = parts.get(1);
        String noise = parts.size() > 2 && bands.containsKey(parts.get(2))
                ? parts.get(2)
                : PLAIN.getOrDefault(tone, PLAIN.getOrDefault(MIDDLE, tone));
        if (Double.parseDouble(parts.get(0)) < AUDIBLE || noise.equals(SILENCE)) {
            return pure(SILENCE);
        }
        double energy = means.stream().skip(1).mapToDouble(Double::doubleValue).sum();
        return means.size() < MEASURES || energy <= 0 ? pure(noise) : mixed(noise, means, energy);
    }

    private Depth mixed(String noise, List<Double> means, double energy) {
        List<Share> shares = new ArrayList<>();
        share(shares, noise, "low", (means.get(1) + means.get(2)) / energy);
        share(shares, noise, MIDDLE, means.get(3) / energy);
        share(shares, noise, "high", (means.get(4) + means.get(5)) / energy);
        shares.sort(Comparator.comparingDouble(Share::share).reversed().thenComparing(Share::origin));
        return new Depth(shares, 0, ALGORITHM);
    }

    private void share(List<Share> shares, String noise, String band, double share) {
        if (share > 0) {
            String origin = band.equals(bands.get(noise)) ? noise : PLAIN.getOrDefault(band, band);
            shares.add(new Share(origin, share));
        }
    }

    private static Depth pure(String noise) {
        return new Depth(List.of(new Share(noise, 1)), 0, ALGORITHM);
    }
}
