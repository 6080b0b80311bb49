package productions.motion.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import productions.motion.knowledge.Origins;

/** The lists of origins that the files of the earlier system carry, in its order. */
final class Canon {

    /** The earlier system had as many moods of sound; ours are theirs and more, theirs first. */
    private static final int MOODS = 5;

    private Canon() {}

    /** Return the first noise of each band. */
    static List<String> sounds(Origins origins) {
        Set<String> bands = new HashSet<>();
        return origins.noises().stream()
                .filter(noise -> bands.add(noise.band()))
                .map(Origins.NoiseOrigin::name)
                .toList();
    }

    static List<String> gradients(Origins origins) {
        return values(origins, "graphics.gradient_type").toList();
    }

    static List<String> cameras(Origins origins) {
        return values(origins, "camera.motion_type").toList();
    }

    static List<String> motions(Origins origins) {
        return Stream.concat(values(origins, "motion.speed"), values(origins, "motion.rhythm"))
                .toList();
    }

    static List<String> blendedSounds(Origins origins) {
        List<String> words = new ArrayList<>();
        values(origins, "audio.tempo").map("tempo: "::concat).forEach(words::add);
        values(origins, "audio.mood").limit(MOODS).map("mood: "::concat).forEach(words::add);
        values(origins, "audio.presence").map("presence: "::concat).forEach(words::add);
        return words;
    }

    static Stream<String> values(Origins origins, String set) {
        return origins.set(set).stream().flatMap(s -> s.values().stream());
    }
}
