package productions.motion.dsl.recipe;

import productions.motion.scene.Look;
import productions.motion.value.Seed;

/** One change of a look, by the seed of its film. */
@FunctionalInterface
public interface Stroke {

    /** Return the look after the change. */
    Look on(Look look, Seed seed);
}
