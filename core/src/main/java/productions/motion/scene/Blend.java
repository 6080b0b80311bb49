package productions.motion.scene;

import productions.motion.family.Gradient;
import productions.motion.value.Palette;

/**
 * A palette laid over the frame by a gradient.
 *
 * @param palette the colors in order
 * @param gradient where in the palette each place lies
 */
public record Blend(Palette palette, Gradient gradient) implements Field {}
