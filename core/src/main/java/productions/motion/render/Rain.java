package productions.motion.render;

import productions.motion.value.Point;
import productions.motion.value.Seed;

/**
 * Brings falling drops back: what leaves the picture on one side enters on the other, each time at another place, so that
 * rain never runs out and never repeats.
 *
 * @param width how far it is from side to side, in frame heights; wider than anything the shot sees
 * @param height the same from top to bottom
 * @param seed the chance of the places
 */
record Rain(double width, double height, Seed seed) {

    /** Return where a drop is now that would have been at a place, seen from the middle of the picture. */
    Point wrapped(Point place) {
        double falls = Math.floor(place.y() / height + 0.5);
        double x = falls == 0
                ? place.x()
                : place.x() + width * seed.of((long) falls).unit();
        return new Point(x - width * Math.floor(x / width + 0.5), place.y() - height * falls);
    }
}
