package productions.motion.studio;

import java.util.Set;
import productions.motion.extract.Measured;
import productions.motion.value.Scope;

/** What is learned from a finished film: the aspects that growth reads. Nothing else is measured while a film is made. */
public final class Syllabus {

    private static final Set<String> OF_FRAMES = Set.of("color", "palette", "sound", "tone", "timbre", "bands");

    private static final Set<String> OF_SECONDS = Set.of(
            "motion.level",
            "motion.std",
            "motion.trend",
            "motion.direction",
            "motion.rhythm",
            "brightness",
            "contrast",
            "saturation",
            "center",
            "edge_density",
            "spatial_variance",
            "gradient.type",
            "gradient.strength",
            "camera.type",
            "camera.speed",
            "camera.steadiness",
            "transition.type",
            "transition.duration_s",
            "depth.parallax_strength",
            "depth.layer_count",
            "audio.presence",
            "audio.mood",
            "audio.tempo",
            "audio.tempo_bpm",
            "audio.loudness_lufs",
            "temporal.trend");

    private Syllabus() {}

    /** Return whether growth reads an aspect. */
    static boolean contains(String aspect) {
        return OF_FRAMES.contains(aspect) || OF_SECONDS.contains(aspect);
    }

    /** Return what growth reads of what was measured: of frames and seconds some aspects, of the whole film all. */
    public static Measured of(Measured measured) {
        return measured.scope() == Scope.FILM
                ? measured
                : new Measured(
                        measured.scope(),
                        measured.start(),
                        measured.end(),
                        measured.observations().stream()
                                .filter(o -> contains(o.aspect()))
                                .toList());
    }
}
