package productions.motion.plugins.naming;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import productions.motion.value.OkLab;
import productions.motion.value.Rgb;

/**
 * What anybody may call a color: its hue, and how light and how colorful it is, such as {@code Dark Grayish Blue}.
 *
 * <p>The names are the 267 designations of ISCC-NBS (Kelly and Judd, <i>Color: universal language and dictionary of
 * names</i>, NBS Special Publication 440, 1976). The hue decides first, by borders half way between the mean hues of the
 * designations in OKLab, moved where a corner of the color cube lies just beyond one. Lightness and chroma decide second,
 * by the nearest centroid. Centroids are of paints: what a screen shows beyond the most colorful of them is vivid where
 * they are strong.
 */
public final class ColorHead {

    /** Differences of chroma tell more than those of lightness, most of all where a name promises more than there is. */
    private static final double LESS_CHROMA = 4;

    private static final double MORE_CHROMA = 5.5;

    private static final double NEUTRAL = 0.0075;
    private static final double LIGHTEST = 0.94;
    private static final double BEYOND = 1.1;
    private static final double DARK = 0.38;
    private static final double BRIGHT = 0.62;
    private static final double BRIGHT_GREEN = 0.8;
    private static final double GLARING = 0.2;
    private static final double YELLOW = 99;
    private static final double GREEN_FROM = 112;
    private static final double GREEN_TO = 160;
    private static final Set<String> FULL = Set.of("Vivid", "Strong", "Brilliant", "Deep", "Light", "Very Light");

    /** Two primaries of the screen lie among the reds and yellows of paint, and nobody calls them so. */
    private static final Map<OkLab, String> EXCEPTIONS = Map.of(
            OkLab.of(new Rgb(165, 42, 42)), "Strong Reddish Brown", OkLab.of(new Rgb(128, 128, 0)), "Light Olive");

    private static final double SAME = 0.03;

    private static final List<Designation> ALL = Designation.all();

    private static final List<Sector> SECTORS = List.of(
            new Sector(5, "Purplish Pink,Purplish Red,Purplish White,Purplish Gray,Purplish Black"),
            new Sector(31, "Pink,Red,Pinkish White,Pinkish Gray,Reddish Gray,Reddish Black"),
            new Sector(
                    46,
                    "Yellowish Pink,Reddish Orange,Reddish Brown,Pinkish White,Pinkish Gray,Brownish Gray,Brownish Black"),
            new Sector(
                    67,
                    "Orange,Brown,Brownish Pink,Brownish Orange,Pale Orange Yellow,Yellowish White,Brownish Gray,Brownish Black"),
            new Sector(82, "Orange Yellow,Yellowish Brown,Yellowish White,Yellowish Gray,Brownish Gray,Brownish Black"),
            new Sector(99, "Yellow,Olive Brown,Yellowish White,Yellowish Gray,Olive Gray,Olive Black"),
            new Sector(112, "Greenish Yellow,Olive,Yellowish White,Yellowish Gray,Olive Gray,Olive Black"),
            new Sector(134, "Yellow Green,Olive Green,Greenish White,Greenish Gray,Olive Gray,Olive Black"),
            new Sector(
                    156,
                    "Yellowish Green,Grayish Green,Dark Grayish Green,Blackish Green,Greenish White,Greenish Gray,Greenish Black"),
            new Sector(177, "Green,Greenish White,Greenish Gray,Greenish Black"),
            new Sector(
                    202,
                    "Bluish Green,Grayish Green,Dark Grayish Green,Blackish Green,Greenish White,Greenish Gray,Greenish Black"),
            new Sector(
                    230,
                    "Greenish Blue,Grayish Blue,Dark Grayish Blue,Blackish Blue,Bluish White,Bluish Gray,Bluish Black"),
            new Sector(268, "Blue,Bluish White,Bluish Gray,Bluish Black"),
            new Sector(288, "Purplish Blue,Bluish White,Bluish Gray,Bluish Black"),
            new Sector(307, "Violet,Dark Grayish Purple,Blackish Purple,Purplish White,Purplish Gray,Purplish Black"),
            new Sector(329, "Purple,Purplish White,Purplish Gray,Purplish Black"),
            new Sector(347, "Reddish Purple,Purplish White,Purplish Gray,Purplish Black"),
            new Sector(360, "Purplish Pink,Purplish Red,Purplish White,Purplish Gray,Purplish Black"));

    private ColorHead() {}

    /** Return the designation of a color. */
    public static String of(Rgb color) {
        OkLab place = OkLab.of(color);
        if (place.chroma() < NEUTRAL) {
            return gray(place.lightness());
        }
        Optional<String> exception = EXCEPTIONS.keySet().stream()
                .filter(c -> c.distanceTo(place) < SAME)
                .findFirst()
                .map(EXCEPTIONS::get);
        return exception.orElseGet(() -> designation(place));
    }

    private static String designation(OkLab place) {
        double hue = hue(place);
        List<Designation> sector = SECTORS.stream()
                .filter(s -> hue <= s.to())
                .findFirst()
                .orElseThrow()
                .designations();
        Designation nearest = nearest(sector, place);
        boolean beyond = place.chroma() > BEYOND * strong(sector, nearest.noun());
        return beyond && FULL.contains(nearest.modifier())
                ? full(place, hue)
                        .map(modifier -> modifier + " " + nearest.noun())
                        .filter(name -> sector.stream().anyMatch(d -> d.name().equals(name)))
                        .findFirst()
                        .orElse(nearest.name())
                : nearest.name();
    }

    /** Return the one word for the hue of a color, such as {@code Blue}. */
    static String hue(Rgb color) {
        String name = of(color);
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String gray(double lightness) {
        if (lightness < 0.3) {
            return "Black";
        }
        if (lightness > 0.91) {
            return "White";
        }
        return (lightness < 0.53 ? "Dark" : lightness < 0.7 ? "Medium" : "Light") + " Gray";
    }

    /** In degrees; the yellow of a screen, greener than any paint, is a yellow all the same. */
    private static double hue(OkLab place) {
        double hue = 360 * place.hue();
        return place.chroma() > GLARING && hue > YELLOW && hue < GREEN_FROM ? YELLOW : hue;
    }

    private static Designation nearest(List<Designation> sector, OkLab place) {
        double lightness = Math.min(LIGHTEST, place.lightness());
        double chroma = Math.min(
                place.chroma(),
                sector.stream().mapToDouble(Designation::chroma).max().orElse(0));
        return sector.stream()
                .min(Comparator.comparingDouble(d -> distance(d, lightness, chroma)))
                .orElseThrow();
    }

    private static double distance(Designation designation, double lightness, double chroma) {
        double light = designation.lightness() - lightness;
        double more = designation.chroma() - chroma;
        double colorful = (more > 0 ? MORE_CHROMA : LESS_CHROMA) * more;
        return light * light + colorful * colorful;
    }

    /** The chroma that the strong one of a hue has, or else the most colorful one. */
    private static double strong(List<Designation> sector, String noun) {
        return sector.stream()
                .filter(d -> d.noun().equals(noun) && !d.modifier().equals("Vivid"))
                .mapToDouble(Designation::chroma)
                .max()
                .orElse(1);
    }

    /** What is light beside its colorfulness is brilliant, what is dark is deep; greens and yellows are light by nature. */
    private static Stream<String> full(OkLab place, double hue) {
        double bright = hue < GREEN_FROM ? 1 : hue < GREEN_TO ? BRIGHT_GREEN : BRIGHT;
        if (place.lightness() < DARK) {
            return Stream.of("Deep");
        }
        return place.lightness() > bright && place.chroma() <= GLARING
                ? Stream.of("Brilliant", "Vivid")
                : Stream.of("Vivid");
    }

    /**
     * Hues that are told by the same words.
     *
     * @param to the last hue, in degrees of OKLab
     * @param designations what a color of such a hue may be called
     */
    private record Sector(double to, List<Designation> designations) {

        private Sector(double to, String nouns) {
            this(
                    to,
                    ALL.stream()
                            .filter(d -> d.isOneOf(Arrays.asList(nouns.split(",", -1))))
                            .toList());
        }
    }
}
