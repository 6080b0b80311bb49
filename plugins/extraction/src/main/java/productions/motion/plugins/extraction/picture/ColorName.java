package productions.motion.plugins.extraction.picture;

import java.util.Locale;

/** The sixteen colors that every other is said to be nearest to. */
enum ColorName {
    BLACK(0, 0, 0),
    WHITE(255, 255, 255),
    RED(255, 0, 0),
    GREEN(0, 255, 0),
    BLUE(0, 0, 255),
    YELLOW(255, 255, 0),
    CYAN(0, 255, 255),
    MAGENTA(255, 0, 255),
    ORANGE(255, 165, 0),
    PURPLE(128, 0, 128),
    PINK(255, 192, 203),
    BROWN(165, 42, 42),
    NAVY(0, 0, 128),
    GRAY(128, 128, 128),
    OLIVE(128, 128, 0),
    TEAL(0, 128, 128);

    private final Cielab color;

    ColorName(int red, int green, int blue) {
        color = Cielab.of(red, green, blue);
    }

    /** Return the name of the nearest one. */
    static String of(Cielab color) {
        ColorName best = BLACK;
        for (ColorName name : values()) {
            if (color.distanceTo(name.color) < color.distanceTo(best.color)) {
                best = name;
            }
        }
        return best.name().toLowerCase(Locale.ROOT);
    }
}
