package productions.motion.create;

import productions.motion.value.OkLab;
import productions.motion.value.Rgb;

/**
 * What people would still call by the name of a color, for keeping that color out.
 *
 * <p>Everything within 0.15 in OKLab; for colors with a hue also all that share the hue and are not much lighter or
 * darker, so that 'no blue' keeps out the blue of water; for blacks, grays and whites also all other grays near them.
 */
final class Likeness {

    private static final double NEAR = 0.15;
    private static final double HUED = 0.095;
    private static final double SAME_HUE_IN_TURNS = 0.08;
    private static final double SAME_LIGHTNESS = 0.45;
    private static final double GRAY = 0.06;
    private static final double NEAR_GRAY = 0.25;

    private final OkLab named;

    Likeness(Rgb named) {
        this.named = OkLab.of(named);
    }

    /** Return whether a color goes by the name. */
    boolean holds(OkLab color) {
        boolean near = color.distanceTo(named) < NEAR;
        return named.chroma() < GRAY ? near && color.chroma() < HUED || sharesGray(color) : near || sharesHue(color);
    }

    /** Return how far a color is from the named one. */
    double distanceTo(OkLab color) {
        return color.distanceTo(named);
    }

    private boolean sharesHue(OkLab color) {
        double apart = Math.abs(color.hue() - named.hue());
        return named.chroma() >= HUED
                && color.chroma() >= GRAY
                && Math.min(apart, 1 - apart) < SAME_HUE_IN_TURNS
                && Math.abs(color.lightness() - named.lightness()) < SAME_LIGHTNESS;
    }

    private boolean sharesGray(OkLab color) {
        return color.chroma() < GRAY && Math.abs(color.lightness() - named.lightness()) < NEAR_GRAY;
    }
}
