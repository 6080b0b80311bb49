package productions.motion.render;

import java.util.Optional;
import productions.motion.value.Rgb;

/**
 * A color that lies over a whole picture while it fades.
 *
 * @param kept what is left of the picture: 0 when it is hidden, 1 when nothing lies over it
 * @param laid what is laid over it, already in its measure
 */
record Veil(double kept, Tint laid) {

    /** No veil. */
    static final Veil NONE = new Veil(1, new Tint(0, 0, 0));

    /** Return a veil of a color, black where there is none. */
    static Veil of(double kept, Optional<Rgb> color) {
        double share = (1 - kept) / 255;
        return new Veil(
                kept,
                color.map(c -> Tint.of(share * c.red(), share * c.green(), share * c.blue()))
                        .orElse(NONE.laid));
    }

    /** Return this veil with another over it. */
    Veil under(Veil other) {
        float left = (float) other.kept;
        return new Veil(
                kept * other.kept,
                new Tint(
                        laid.luma() * left + other.laid.luma(),
                        laid.blue() * left + other.laid.blue(),
                        laid.red() * left + other.laid.red()));
    }
}
