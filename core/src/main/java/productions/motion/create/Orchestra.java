package productions.motion.create;

import java.util.ArrayList;
import java.util.List;
import productions.motion.family.Family;
import productions.motion.family.PrimitiveSpec;
import productions.motion.family.Sound;
import productions.motion.scene.Domain;
import productions.motion.scene.Part;
import productions.motion.scene.Rhythm;

/** Collects the parts of a score: sounds that do not exist or are excluded stay out. */
final class Orchestra {

    private static final double SOFT_SECONDS = 0.35;

    /** A hit brings its own attack: this only takes the edge off noise that begins at once. */
    private static final double HARD_ATTACK_SECONDS = 0.001;

    private static final double HARD_RELEASE_SECONDS = 0.03;

    private final Brief brief;
    private final List<Part> parts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    Orchestra(Brief brief) {
        this.brief = brief;
    }

    /** Return the names of all sounds that may be used, silence left out. */
    List<String> available() {
        return brief.catalog().specs(Family.SOUND).stream()
                .map(PrimitiveSpec::name)
                .filter(this::plays)
                .toList();
    }

    /** Return whether a sound exists and may be heard. */
    boolean plays(String sound) {
        return !sound.equals("silence")
                && brief.catalog().find(Family.SOUND, sound).isPresent()
                && !brief.wall().bars(Domain.SOUND, sound)
                && !brief.wall().bars(Domain.EFFECT, sound);
    }

    /** Add a part that swells and fades. */
    void soft(String sound, List<Double> hertz, double level, double pan, Rhythm rhythm) {
        add(sound, new Envelope(SOFT_SECONDS, SOFT_SECONDS), hertz, level, pan, rhythm);
    }

    /** Add a part whose notes begin at once. */
    void hard(String sound, List<Double> hertz, double level, double pan, Rhythm rhythm) {
        add(sound, new Envelope(HARD_ATTACK_SECONDS, HARD_RELEASE_SECONDS), hertz, level, pan, rhythm);
    }

    /** Return the parts so far. */
    List<Part> parts() {
        return List.copyOf(parts);
    }

    /** Return the sound of every part so far, each once. */
    List<String> names() {
        return names.stream().distinct().toList();
    }

    private void add(String sound, Envelope envelope, List<Double> hertz, double level, double pan, Rhythm rhythm) {
        if (plays(sound)) {
            Sound voice = new Tuning(brief.catalog().spec(Family.SOUND, sound)).make(brief.catalog(), Sound.class);
            parts.add(new Part(voice, hertz, level, pan, envelope.attackSeconds(), envelope.releaseSeconds(), rhythm));
            names.add(sound);
        }
    }

    private record Envelope(double attackSeconds, double releaseSeconds) {}
}
