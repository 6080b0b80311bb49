package productions.motion.render;

import productions.motion.scene.Format;
import productions.motion.value.Travel;
import productions.motion.value.View;

/** One shot's picture in the making: field, texture, light and figures. Belongs to one thread. */
final class Scenery {

    private final Blueprint plan;
    private final Format format;
    private final Backdrop backdrop;
    private final Clouds clouds;
    private final Illumination light;
    private final Depth depth;
    private final Cast cast;

    Scenery(Blueprint plan) {
        this.plan = plan;
        format = plan.format();
        backdrop = plan.backdrop();
        clouds = new Clouds(plan.look(), format, plan.seed().of("texture"));
        light = new Illumination(plan.look().light(), format);
        cast = new Cast(plan);
        depth = new Depth(plan.look().parallax(), plan.look().layers());
    }

    /** Take up a frame as one shot sees it. */
    void aim(int frame, int shot) {
        double seconds = (double) frame / format.framesPerSecond();
        double place = format.frames() < 2 ? 0 : (double) frame / (format.frames() - 1);
        Travel travel = plan.look().motion().at(plan.motionSeconds(frame));
        View view = plan.lens(shot).at(frame);
        Sight sight = Sight.of(view, travel);
        backdrop.aim(sight, travel, seconds);
        clouds.aim(sight, plan.strength(frame), seconds);
        light.aim(travel.level(), place);
        cast.aim(view, plan.widest(shot), plan.motionSeconds(frame));
    }

    /** Paint one row. */
    void paint(int row, Line line) {
        double y = (row + 0.5) / format.height() - 0.5;
        backdrop.paint(y, depth.at(y), line);
        clouds.cover(row, line.luma);
        cast.paint(row, line);
        light.shine(y, line);
    }
}
