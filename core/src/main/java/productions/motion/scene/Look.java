package productions.motion.scene;

import java.util.List;
import productions.motion.family.Motion;

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
 * @param tension how the strength of texture and motion runs over the film: {@code flat}, {@code slow_build},
 *     {@code standard} or {@code immediate}
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

    public Look {
        figures = List.copyOf(figures);
        captions = List.copyOf(captions);
    }
}
