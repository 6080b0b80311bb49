package productions.motion.scene;

import productions.motion.family.Motion;
import productions.motion.value.Point;
import productions.motion.value.Rgb;

/**
 * A shape in front of the field.
 *
 * @param outline what it looks like
 * @param place its center at the start
 * @param size its height, in frame heights
 * @param color its color
 * @param opacity 1 hides what is behind, 0 shows all of it
 * @param softness how much of its edge fades out, 0 for sharp, 1 for a glow
 * @param motion how it moves of its own
 * @param depth 0 moves with the field, 1 is so near that it passes twice as fast
 */
public record Figure(
        Outline outline,
        Point place,
        double size,
        Rgb color,
        double opacity,
        double softness,
        Motion motion,
        double depth) {}
