package productions.motion.create;

import productions.motion.knowledge.Entry;
import productions.motion.scene.Alternative;
import productions.motion.scene.Evidence;
import productions.motion.value.Rgb;

/**
 * An entry of the registries that a decision may use.
 *
 * @param entry the entry
 * @param weight how likely it is to be drawn against others, above 0
 */
record Recalled(Entry entry, double weight) {

    /** Return what people call it. */
    String name() {
        return entry.name();
    }

    /** Return one of its mean numbers, or what to take where none was ever measured. */
    double mean(int measure, double otherwise) {
        return measure < entry.statistics().measures().size()
                ? entry.statistics().measures().get(measure).mean()
                : otherwise;
    }

    /** Return its color: the mean of all that were met. */
    Rgb color() {
        return new Rgb(channel(0), channel(1), channel(2));
    }

    /** Return the reason that lies in having met it. */
    Evidence evidence() {
        return Evidence.learned(entry.name(), entry.id().toString());
    }

    /** Return it as a runner-up. */
    Alternative alternative(double total) {
        return new Alternative(name(), weight / total);
    }

    private int channel(int measure) {
        return (int) Math.min(255, Math.max(0, Math.round(mean(measure, 128))));
    }
}
