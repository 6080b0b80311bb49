package productions.motion.dsl.recipe;

import java.util.Locale;
import java.util.Map;
import productions.motion.dsl.recipe.ShotDraft.Lines;
import productions.motion.scene.Caption;
import productions.motion.scene.Place;
import productions.motion.scene.Scene;

/** Words in the picture, as recipes write them. */
final class Texts {

    /** How large words are, and where they stand, when a recipe says what they are for. */
    enum Style {
        /** Large, in the middle. */
        TITLE(0.16, Place.CENTER),
        /** Of middle size, in the middle. */
        PLAIN(0.09, Place.CENTER),
        /** Small, at the lower edge. */
        SUBTITLE(0.06, Place.BOTTOM);

        private final double size;
        private final Place place;

        Style(double size, Place place) {
            this.size = size;
            this.place = place;
        }
    }

    private Texts() {}

    /**
     * Return words with their place and time.
     *
     * @param how {@code at} a place or a time, {@code from}, {@code until} or {@code for} a time, {@code size} and {@code
     *     style}
     */
    static Lines lines(Map<String, ?> how, String words) {
        Words.known("text", how, "at", "place", "from", "until", "for", "size", "style");
        Style style = Words.constant(Style.class, "style", String.valueOf(Words.get(how, "style", "plain")));
        Object at = Words.get(how, "at", "");
        boolean isPlace = at instanceof CharSequence;
        String where =
                String.valueOf(Words.get(how, "place", isPlace && !at.toString().isEmpty() ? at : style.place.name()));
        Place place = Words.constant(Place.class, "place", where.toLowerCase(Locale.ROOT));
        Stretch from = Stretch.of(Words.get(how, "from", isPlace ? (Object) 0 : at));
        Object until = Words.get(how, "until", how.containsKey("for") ? "" : Double.MAX_VALUE);
        double size = Words.number(how, "size", style.size);
        Stretch end = until.equals("") ? Stretch.of(Words.get(how, "for", 0)) : Stretch.of(until);
        boolean isSpan = until.equals("");
        return (scene, first, last) -> {
            double start = (double) first / scene.format().framesPerSecond();
            double begin = start + seconds(from, scene);
            double stop = isSpan ? begin + seconds(end, scene) : start + seconds(end, scene);
            return new Caption(words, place, size, begin, Math.min(stop, limit(scene, first, last)));
        };
    }

    /** Words of the whole film have no end but their own; those of a shot leave with it. */
    private static double limit(Scene scene, int first, int last) {
        return last <= first ? Double.MAX_VALUE : (double) last / scene.format().framesPerSecond();
    }

    private static double seconds(Stretch stretch, Scene scene) {
        return stretch.seconds(scene.score().beatsPerMinute(), scene.format().framesPerSecond());
    }
}
