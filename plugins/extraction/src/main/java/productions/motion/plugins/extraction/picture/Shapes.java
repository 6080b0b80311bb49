package productions.motion.plugins.extraction.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import productions.motion.family.Footage;
import productions.motion.family.Meter;
import productions.motion.family.Metric;
import productions.motion.family.Primitive;
import productions.motion.plugins.extraction.Votes;
import productions.motion.value.Frame;
import productions.motion.value.Observation;
import productions.motion.value.Scope;

/**
 * What is drawn on a plain ground: {@code graphics.shape}, {@code circle}, {@code rect} or {@code triangle}, whichever is
 * most frequent, and {@code graphics.shape_count}. On a ground of several colors, or where there is text, nothing is
 * said.
 *
 * <p>Connected components of what differs from the color at the border; their area against that of the ellipse with the
 * same second moments tells shapes apart, however they are turned.
 */
@Primitive(value = "shapes", summary = "What is drawn on a plain ground: circles, rectangles, triangles.")
public record Shapes() implements Metric {

    private static final double PLAIN = 16;
    private static final double STANDS_OUT = 30;
    private static final double MOST_COVERED = 0.7;
    private static final double LEAST_SHARE = 0.0003;
    private static final int LEAST_PIXELS = 12;

    @Override
    public Set<Scope> scopes() {
        return Set.of(Scope.FILM);
    }

    @Override
    public Set<String> aspects() {
        return Set.of("graphics.shape", "graphics.shape_count");
    }

    @Override
    public Meter meter(Scope scope, Footage footage) {
        return new ShapeMeter(Backdrop.of(footage), Letters.of(footage));
    }

    private static final class ShapeMeter implements Meter {

        private final Backdrop backdrop;
        private final Letters letters;
        private final Pace pace = new Pace(2);
        private final Votes shapes = new Votes();
        private final Votes counts = new Votes();

        ShapeMeter(Backdrop backdrop, Letters letters) {
            this.backdrop = backdrop;
            this.letters = letters;
        }

        @Override
        public void see(Frame frame) {
            if (!pace.isTime(frame)) {
                return;
            }
            backdrop.see(frame);
            if (backdrop.spreadOfBorder() > PLAIN || letters.at(frame).areThere()) {
                return;
            }
            int pixels = backdrop.distance().length;
            int least = (int) Math.max(LEAST_PIXELS, LEAST_SHARE * pixels);
            List<Blob> blobs = Blobs.in(backdrop.distance(), backdrop.distance(), backdrop.width(), STANDS_OUT, least);
            if (blobs.stream().mapToInt(Blob::area).sum() > MOST_COVERED * pixels) {
                return;
            }
            Votes here = new Votes();
            blobs.forEach(blob -> here.add(blob.shape()));
            shapes.add(here.winner().orElse("none"));
            counts.add(String.valueOf(blobs.size()));
        }

        @Override
        public List<Observation> observations() {
            List<Observation> said = new ArrayList<>();
            shapes.winner().ifPresent(shape -> said.add(Observation.word("graphics.shape", shape)));
            counts.winner()
                    .ifPresent(count ->
                            said.add(Observation.number("graphics.shape_count", Double.parseDouble(count), "")));
            return said;
        }
    }
}
