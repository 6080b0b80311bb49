package productions.motion.dsl.repl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import productions.motion.edit.Revision;
import productions.motion.render.Renderer;
import productions.motion.safety.FlashGuard;
import productions.motion.safety.FlashMeter;
import productions.motion.scene.FlashPolicy;
import productions.motion.scene.FlashReport;
import productions.motion.scene.Pictures;
import productions.motion.scene.Scene;
import productions.motion.scene.Size;
import productions.motion.value.Cancellation;
import productions.motion.value.Picture;
import productions.motion.value.PlanarPicture;
import productions.motion.value.Planes;

/**
 * A film seen fleetingly before it is shot: small, and no longer than its beginning.
 *
 * @param moments a few of its pictures, evenly spread
 * @param warning what would be done about its flashes, where it flashes more often than is safe
 */
record Glimpse(List<Picture> moments, Optional<String> warning) {

    private static final int SIDE = 64;
    private static final int LONGEST_SECONDS = 10;
    private static final int MOMENTS = 5;

    Glimpse {
        moments = List.copyOf(moments);
    }

    /** Look at a film; at less of it, where somebody asks to stop. */
    static Glimpse of(Scene scene, Cancellation stop) {
        Size size = Stills.within(scene.format(), 2 * SIDE, SIDE);
        Scene small = Revision.of(scene).size(size).scene();
        int frames = Math.min(
                scene.format().frames(), LONGEST_SECONDS * scene.format().framesPerSecond());
        Pictures pictures = new Renderer().pictures(small);
        Planes planes = Planes.ofSize(size.width(), size.height());
        FlashMeter meter =
                new FlashMeter(size.width(), size.height(), scene.format().framesPerSecond());
        List<Picture> moments = new ArrayList<>();
        for (int frame = 0; frame < frames && !stop.isRequested(); frame++) {
            pictures.draw(frame, planes);
            meter.add(planes);
            if (frame * MOMENTS / frames >= moments.size()) {
                moments.add(new PlanarPicture(planes).packed());
            }
        }
        FlashReport drawn = meter.report();
        return new Glimpse(moments, drawn.isSafe() ? Optional.empty() : Optional.of(warning(small, frames, drawn)));
    }

    private static String warning(Scene small, int frames, FlashReport drawn) {
        String flashes = String.format(Locale.ROOT, "flashes %.1f/s", rate(drawn));
        if (small.flash() != FlashPolicy.ENFORCE) {
            return flashes + ", not softened";
        }
        FlashGuard guard = new FlashGuard(small.format(), FlashPolicy.ENFORCE);
        Pictures pictures = new Renderer().pictures(small);
        Planes planes = Planes.ofSize(small.format().width(), small.format().height());
        for (int frame = 0; frame < frames; frame++) {
            pictures.draw(frame, planes);
            guard.accept(planes);
        }
        return String.format(Locale.ROOT, "%s → softened to %.1f", flashes, rate(guard.report()));
    }

    private static double rate(FlashReport report) {
        return Math.max(report.flashesPerSecond(), report.redFlashesPerSecond());
    }

    /** Return how far its pictures are from those of another, as the eye sees it: 0.02 is just noticeable. */
    double distanceTo(Glimpse other) {
        int count = Math.min(moments.size(), other.moments.size());
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += Stills.distance(moments.get(i), other.moments.get(i));
        }
        return count == 0 ? 0 : sum / count;
    }
}
