package productions.motion.plugins.extraction.picture;

import java.util.List;

/**
 * One color of a picture.
 *
 * @param red the median of its pixels, 0 to 255
 * @param green likewise
 * @param blue likewise
 * @param share how much of the picture it is, 0 to 1
 */
record Swatch(double red, double green, double blue, double share) {

    List<Double> values() {
        return List.of(red, green, blue, share);
    }

    Cielab color() {
        return Cielab.of(red, green, blue);
    }
}
