package productions.motion.plugins.motion;

import productions.motion.value.Travel;

/** Ways across the frame. */
final class Course {

    private Course() {}

    /**
     * Return a displacement along a heading.
     *
     * @param heading degrees; 0 to the right, 90 down
     * @param ahead how far along the heading, in frame heights
     * @param aside how far to its right hand, in frame heights
     * @param phase how far the colors have run, in palette lengths
     */
    static Travel along(double heading, double ahead, double aside, double phase) {
        double right = cosine(heading / 360);
        double down = sine(heading / 360);
        return new Travel(ahead * right - aside * down, ahead * down + aside * right, 0, 0, phase, 1);
    }

    /** Return the sine of an angle in turns; exact at quarter turns, so that straight ways are straight. */
    static double sine(double turns) {
        return cosine(turns - 0.25);
    }

    /** Return the cosine of an angle in turns; exact at quarter turns. */
    static double cosine(double turns) {
        double part = turns - Math.floor(turns);
        return part == 0.25 || part == 0.75 ? 0 : StrictMath.cos(2 * Math.PI * part);
    }
}
