package productions.motion.scene;

import java.util.List;
import productions.motion.family.Motion;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;

/**
 * All that is seen, apart from how it is shot.
 *
 * @param field what fills the frame
 * @param motion how it moves
 * @param texture grain over the field
 * @param light how it is lit and graded
 * @param figures shapes in front, the farthest first
 * @param captions words in front of all
 * @param parallax how strongly layers shift against each other when the camera moves: 0 not at all, 0.2 much
 * @param layers how many layers of depth there are, 1 to 4
 * @param tension how the strength of texture and motion runs over the film: one of {@link #TENSIONS}
 */
public record Look(
        Field field,
        Motion motion,
        Texture texture,
        Light light,
        List<Figure> figures,
        List<Caption> captions,
        double parallax,
        int layers,
        String tension) {

    /** The names of the curves that strength can run along. */
    public static final List<String> TENSIONS = List.of("flat", "slow_build", "standard", "immediate");

    public Look {
        if (!TENSIONS.contains(tension)) {
            throw DidYouMean.unknown(Refusal.Kind.DATA, "tension", tension, TENSIONS);
        }
        figures = List.copyOf(figures);
        captions = List.copyOf(captions);
    }

    /** Return the same look over another field. */
    public Look with(Field change) {
        return new Look(change, motion, texture, light, figures, captions, parallax, layers, tension);
    }

    /** Return the same look, moving otherwise. */
    public Look with(Motion change) {
        return new Look(field, change, texture, light, figures, captions, parallax, layers, tension);
    }

    /** Return the same look with another texture. */
    public Look with(Texture change) {
        return new Look(field, motion, change, light, figures, captions, parallax, layers, tension);
    }

    /** Return the same look in another light. */
    public Look with(Light change) {
        return new Look(field, motion, texture, change, figures, captions, parallax, layers, tension);
    }

    /** Return the same look with other figures. */
    public Look withFigures(List<Figure> change) {
        return new Look(field, motion, texture, light, change, captions, parallax, layers, tension);
    }

    /** Return the same look with other words in it. */
    public Look withCaptions(List<Caption> change) {
        return new Look(field, motion, texture, light, figures, change, parallax, layers, tension);
    }

    /** Return the same look with layers that shift more or less. */
    public Look withParallax(double change) {
        return new Look(field, motion, texture, light, figures, captions, change, layers, tension);
    }

    /** Return the same look with so many layers of depth. */
    public Look withLayers(int change) {
        return new Look(field, motion, texture, light, figures, captions, parallax, change, tension);
    }

    /** Return the same look whose strength runs otherwise over the film; refuse a curve that is unknown. */
    public Look withTension(String change) {
        return new Look(field, motion, texture, light, figures, captions, parallax, layers, change);
    }
}
