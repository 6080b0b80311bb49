package productions.motion.grow;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Depth;
import productions.motion.knowledge.Depth.Share;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Origins;
import productions.motion.knowledge.Registry;

/** What any entry is made of: one engine for all aspects, always shares of origins that sum to 1. */
final class Depths {

    private static final Depth NONE = new Depth(List.of(), 0, "none/1");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private final ColorMixture colors;
    private final SoundMixture sounds;
    private final AxisMixture axes;

    Depths(Origins origins) {
        this.colors = new ColorMixture(origins.primaries());
        this.sounds = new SoundMixture(origins.noises());
        this.axes = new AxisMixture(origins);
    }

    /**
     * Return what an entry is made of.
     *
     * @param id the entry
     * @param means the mean of each number of its aspect; where they are not known the key tells them, a cell by its center
     */
    Depth of(EntryId id, List<Double> means) {
        List<String> parts = KeyForm.parts(id);
        if (id.aspect().isColor()) {
            return color(parts, means);
        }
        if (id.aspect() == Aspect.PROMPT) {
            return NONE;
        }
        if (id.aspect() == Aspect.BLEND) {
            return blend(id);
        }
        if (id.aspect().registry() == Registry.LINGUISTIC || parts.size() == 1) {
            return word(parts.get(parts.size() - 1));
        }
        return id.aspect() == Aspect.PURE_SOUND ? sounds.of(parts, means) : axes.of(id.aspect(), exact(parts, means));
    }

    private Depth color(List<String> parts, List<Double> means) {
        if (means.size() >= 3) {
            return colors.of(means.get(0), means.get(1), means.get(2));
        }
        if (parts.size() < 3) {
            return word(parts.get(0));
        }
        double[] center = Cell.center(parts);
        return colors.of(center[0], center[1], center[2]);
    }

    /** A word stems from nothing but itself. */
    private static Depth word(String word) {
        return new Depth(List.of(new Share(word, 1)), 0, "word/1");
    }

    /** The parts of a blend count alike; their origins are told with the label of their aspect. */
    private Depth blend(EntryId blend) {
        List<Axis> parts = new ArrayList<>();
        double residual = 0;
        for (String written : blend.key().split(";", -1)) {
            Optional<EntryId> part = EntryId.find(written);
            if (part.isPresent()) {
                Depth depth = of(part.get(), List.of());
                String label = part.get().aspect().label() + " ";
                parts.add(new Axis(
                        depth.shares().stream()
                                .map(s -> new Share(label + s.origin(), s.share()))
                                .toList(),
                        depth.residual()));
                residual = Math.max(residual, depth.residual());
            }
        }
        List<Axis> known = parts.stream().filter(Axis::isKnown).toList();
        return new Depth(AxisMixture.joined(known), residual, "blend/1");
    }

    /** Put the exact means in the place of the rounded numbers of the key. */
    private static List<String> exact(List<String> parts, List<Double> means) {
        Iterator<Double> next = means.iterator();
        return parts.stream()
                .map(part -> NUMBER.matcher(part).matches() && next.hasNext() ? Double.toString(next.next()) : part)
                .toList();
    }
}
