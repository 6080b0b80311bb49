package productions.motion.value;

import java.util.List;

/**
 * The colors of a picture in order, read along a line and mixed as the eye mixes them.
 *
 * @param stops the colors, at least one
 */
public record Palette(List<Rgb> stops) {

    public Palette {
        stops = List.copyOf(stops);
        if (stops.isEmpty()) {
            throw new IllegalArgumentException("A palette needs at least one color. Add one.");
        }
    }

    /**
     * Return the color at a position: 0 is the first stop, 1 the last. Beyond them the palette runs back, so that a
     * steadily moving position never meets a hard edge.
     */
    public OkLab at(double position) {
        double folded = Math.abs(position - 2 * Math.floor((position + 1) / 2));
        double place = folded * (stops.size() - 1);
        int left = Math.min((int) place, stops.size() - 1);
        int right = Math.min(left + 1, stops.size() - 1);
        return OkLab.of(stops.get(left)).toward(OkLab.of(stops.get(right)), place - left);
    }
}
