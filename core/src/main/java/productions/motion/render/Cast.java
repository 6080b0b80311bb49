package productions.motion.render;

import java.util.List;
import java.util.stream.IntStream;
import productions.motion.value.View;

/** All figures of a film, the farthest first. Belongs to one thread. */
final class Cast {

    private final List<Cutout> cutouts;
    private final float[] cover;
    private final float[] shine;

    Cast(Blueprint plan) {
        cutouts = IntStream.range(0, plan.look().figures().size())
                .mapToObj(i -> new Cutout(i, plan))
                .toList();
        cover = new float[plan.format().width()];
        shine = new float[plan.format().width()];
    }

    /** Take up a frame; see {@link Cutout#aim}. */
    void aim(View view, double widest, double seconds) {
        for (Cutout cutout : cutouts) {
            cutout.aim(view, widest, seconds);
        }
    }

    /** Paint one row. */
    void paint(int row, Line line) {
        for (int i = 0; i < cutouts.size(); i++) {
            cutouts.get(i).paint(row, line, cover, shine);
        }
    }
}
