package productions.motion.create;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import productions.motion.family.Gradient;
import productions.motion.family.Motion;
import productions.motion.scene.Format;
import productions.motion.scene.Shot;
import productions.motion.value.Palette;
import productions.motion.value.Point;
import productions.motion.value.Travel;
import productions.motion.value.View;

/**
 * How often places of a field turn from light to dark and back in a second while it moves, foreseen from a few of them.
 *
 * <p>A turn is an opposing change of relative luminance by a tenth or more, the darker state below 0.8, as in the general
 * flash of WCAG 2.2. Close rings that pass quickly make many; the film would have to be veiled to be safe.
 */
final class Flicker {

    private static final double CHANGE = 0.1;
    private static final double DARKER = 0.8;

    /** Places along each side of the frame. */
    private static final int PLACES = 6;

    /** The share of the frame that must turn for it to count. */
    private static final double AREA = 0.25;

    private static final double LONGEST_SECONDS = 4;
    private static final int STEPS = 64;

    private final double aspect;
    private final double seconds;
    private final List<Instant> instants = new ArrayList<>();
    private final double[] light = new double[2 * STEPS];

    /**
     * Set up for a film.
     *
     * @param shots how it is shot: the camera moves the field, too
     * @param motion how the field moves
     * @param palette what runs along the gradient
     */
    Flicker(Format format, List<Shot> shots, Motion motion, Palette palette) {
        aspect = format.aspect();
        double speed = format.framesPerSecond();
        for (Shot shot : shots) {
            View size = new View(shot.zoom(), 0, 0, 0);
            for (int i = 0; i < shot.frames() && instants.size() < LONGEST_SECONDS * speed; i++) {
                View view = size.then(shot.camera().at((double) i / shot.frames(), i / speed));
                instants.add(new Instant(view, motion.at((shot.firstFrame() + i) / speed)));
            }
        }
        seconds = instants.size() / speed;
        for (int i = 0; i < light.length; i++) {
            double[] linear = palette.at((double) i / STEPS).linear();
            light[i] = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
        }
    }

    /** Return how many flashes, each a turn there and back, a quarter of the frame sees in a second. */
    double perSecond(Gradient gradient) {
        double[] rates = new double[PLACES * PLACES];
        for (int i = 0; i < rates.length; i++) {
            double x = ((i % PLACES + 0.5) / PLACES - 0.5) * aspect;
            double y = (i / PLACES + 0.5) / PLACES - 0.5;
            rates[i] = turns(gradient, new Point(x, y)) / 2;
        }
        Arrays.sort(rates);
        return rates[(int) (rates.length * (1 - AREA))];
    }

    private double turns(Gradient gradient, Point place) {
        double low = 1;
        double high = 0;
        int direction = 0;
        int turns = 0;
        for (Instant instant : instants) {
            double now = light(gradient, instant.view.through(place), instant.travel);
            boolean rises = direction <= 0 && now - low >= CHANGE && low < DARKER;
            boolean falls = direction >= 0 && high - now >= CHANGE && now < DARKER;
            if (rises || falls) {
                turns++;
                direction = rises ? 1 : -1;
                low = now;
                high = now;
            }
            low = Math.min(low, now);
            high = Math.max(high, now);
        }
        return turns / seconds;
    }

    private double light(Gradient gradient, Point place, Travel travel) {
        double scale = StrictMath.exp(-travel.swell());
        double angle = -2 * Math.PI * (travel.turn() - Math.floor(travel.turn()));
        double right = scale * StrictMath.cos(angle);
        double down = scale * StrictMath.sin(angle);
        double x = place.x() - travel.x();
        double y = place.y() - travel.y();
        double position = gradient.at(new Point(x * right - y * down, x * down + y * right)) + travel.phase();
        return light[(int) Math.floor(position * STEPS) & light.length - 1];
    }

    /** How the field is seen in one frame. */
    private record Instant(View view, Travel travel) {}
}
