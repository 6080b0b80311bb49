package productions.motion.create;

import java.util.Comparator;
import java.util.List;
import productions.motion.knowledge.Origins;
import productions.motion.knowledge.Origins.ToneOrigin;
import productions.motion.scene.Domain;
import productions.motion.scene.Instruction;
import productions.motion.scene.Meaning;
import productions.motion.value.OkLab;
import productions.motion.value.Palette;
import productions.motion.value.Rgb;

/** What must not appear, in anything that is chosen. */
final class Wall {

    private static final int SAMPLES_OF_A_PALETTE = 48;

    private final Instruction instruction;
    private final List<Likeness> colors;
    private final List<ToneOrigin> tones;
    private final Colors known;

    Wall(Instruction instruction, Origins origins) {
        this.instruction = instruction;
        this.known = Colors.of(origins);
        this.colors = instruction.excluded().stream()
                .filter(m -> m.domain() == Domain.COLOR)
                .flatMap(m -> known.find(m.value()).stream())
                .map(Likeness::new)
                .toList();
        this.tones = origins.tones().stream()
                .filter(tone -> instruction.excludes(Domain.TONE, tone.name()))
                .toList();
    }

    /** Return what must not appear of one kind. */
    List<Meaning> excluded(Domain domain) {
        return instruction.excluded().stream().filter(m -> m.domain() == domain).toList();
    }

    /** Return whether a value must not appear, whoever wants it. */
    boolean bars(Domain domain, String value) {
        return instruction.excludes(domain, value);
    }

    /** Return whether a value must not be chosen unless it is asked for: it is barred, or makes a mood that is. */
    boolean shuns(Domain domain, String value) {
        return bars(domain, value)
                || tones.stream().anyMatch(tone -> implied(tone, domain).equals(value));
    }

    /** Return whether a color must not appear. */
    boolean bars(Rgb color) {
        return bars(OkLab.of(color));
    }

    /** Return whether any color of a palette, mixtures included, must not appear. */
    boolean bars(Palette palette) {
        for (int i = 0; i <= SAMPLES_OF_A_PALETTE && !colors.isEmpty(); i++) {
            if (bars(palette.at((double) i / SAMPLES_OF_A_PALETTE))) {
                return true;
            }
        }
        return false;
    }

    /** Return the color itself, or the one most like it that may appear. */
    Rgb clear(Rgb color) {
        if (!bars(color)) {
            return color;
        }
        OkLab place = OkLab.of(color);
        return known.all().stream()
                .filter(other -> !bars(other))
                .min(Comparator.comparingDouble(other -> OkLab.of(other).distanceTo(place)))
                .orElseGet(this::leastBarred);
    }

    private Rgb leastBarred() {
        return known.all().stream()
                .max(Comparator.comparingDouble(this::distanceToBarred))
                .orElse(new Rgb(128, 128, 128));
    }

    private double distanceToBarred(Rgb color) {
        OkLab place = OkLab.of(color);
        return colors.stream().mapToDouble(c -> c.distanceTo(place)).min().orElse(1);
    }

    private boolean bars(OkLab color) {
        return colors.stream().anyMatch(c -> c.holds(color));
    }

    private static String implied(ToneOrigin tone, Domain domain) {
        return switch (domain) {
            case PALETTE -> tone.palette();
            case MOTION -> tone.motion();
            case LIGHT -> tone.light();
            default -> "";
        };
    }
}
