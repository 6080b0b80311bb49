package productions.motion.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import productions.motion.scene.Transition;
import productions.motion.value.Planes;

/** Everything that one thread needs to draw a picture: rows to paint on and painters with their own notes. */
final class Easel {

    /** How wide the soft edge of a wipe is, in frame widths. */
    private static final double WIPE_EDGE = 0.12;

    private final Blueprint plan;
    private final Map<Blueprint, Scenery> leaving = new HashMap<>();
    private final Map<Blueprint, Scenery> coming = new HashMap<>();
    private final Line upper;
    private final Line lower;
    private final Line other;
    private final float[] uncovered;
    private final float[] opacities;

    Easel(Blueprint plan) {
        this.plan = plan;
        int width = plan.format().width();
        upper = new Line(width);
        lower = new Line(width);
        other = new Line(width);
        uncovered = new float[width];
        opacities = new float[plan.letterings().size()];
    }

    /** Draw a frame. */
    void draw(int frame, Planes into) {
        Moment moment = plan.timeline().at(frame);
        Scenery now = scenery(leaving, moment.shot());
        now.aim(frame + moment.overrun(), moment.shot());
        Scenery next = now;
        if (moment.isMixed()) {
            next = scenery(coming, moment.next());
            next.aim(frame, moment.next());
            uncover(moment.share());
        }
        double seconds = (frame + 0.5) / plan.format().framesPerSecond();
        for (int i = 0; i < opacities.length; i++) {
            opacities[i] = plan.letterings().get(i).opacity(seconds);
        }
        for (int row = 0; row < into.height(); row += 2) {
            mix(row, moment, now, next, upper);
            finish(frame, row, moment, upper);
            mix(row + 1, moment, now, next, lower);
            finish(frame, row + 1, moment, lower);
            plan.press().print(row, upper, lower, into);
        }
    }

    private Scenery scenery(Map<Blueprint, Scenery> known, int shot) {
        return known.computeIfAbsent(plan.act(shot), Scenery::new);
    }

    private void mix(int row, Moment moment, Scenery now, Scenery next, Line line) {
        now.paint(row, line);
        if (moment.isMixed()) {
            next.paint(row, other);
            if (moment.kind() == Transition.Kind.WIPE) {
                line.mix(other, uncovered);
            } else {
                line.mix(other, (float) moment.share());
            }
        }
    }

    private void finish(int frame, int row, Moment moment, Line line) {
        if (plan.grain().isVisible()) {
            plan.grain().cover(frame, row, line.luma);
        }
        List<Lettering> letterings = plan.letterings();
        for (int i = 0; i < opacities.length; i++) {
            if (opacities[i] > 0) {
                letterings.get(i).cover(row, opacities[i], line);
            }
        }
        if (moment.veil().kept() < 1) {
            line.lay(moment.veil());
        }
    }

    /** Work out how far each column shows the coming shot; the edge enters and leaves completely. */
    private void uncover(double share) {
        double edge = share * (1 + WIPE_EDGE);
        for (int i = 0; i < uncovered.length; i++) {
            double place = (edge - (i + 0.5) / uncovered.length) / WIPE_EDGE;
            double inside = Math.min(1, Math.max(0, place));
            uncovered[i] = (float) (inside * inside * (3 - 2 * inside));
        }
    }
}
