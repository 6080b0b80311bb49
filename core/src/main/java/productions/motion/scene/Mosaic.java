package productions.motion.scene;

import java.util.List;
import productions.motion.value.Rgb;

/**
 * Many pure colors placed at random within each frame; a cell keeps its color for a while, then takes another.
 *
 * @param colors the pool of colors, at least one
 * @param cells how many cells stand in a frame height, at least 1
 * @param holdSeconds how long a cell keeps its color, above 0; short enough to change, long enough not to flash
 */
public record Mosaic(List<Rgb> colors, double cells, double holdSeconds) implements Field {

    public Mosaic {
        colors = List.copyOf(colors);
    }
}
