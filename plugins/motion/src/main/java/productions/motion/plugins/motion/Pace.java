package productions.motion.plugins.motion;

/**
 * How time passes for a motion: evenly, or gathering way, or in small steps.
 *
 * @param smoothness 1 flows; towards 0 it goes more and more in six small steps a second
 * @param acceleration 1 starts from rest and comes to twice its speed, -1 starts at twice its speed and comes to rest;
 *     either way it has its own speed after {@link #HALF_WAY} seconds
 */
record Pace(double smoothness, double acceleration) {

    /** When an accelerated motion has its own speed, in seconds. */
    static final double HALF_WAY = 2;

    private static final double STEPS_PER_SECOND = 6;
    private static final double STEP_SHARE = 0.4;

    /** Return the motion's own time, 0 at the start. */
    double at(double t) {
        return accelerated(smoothness * t + (1 - smoothness) * stepped(t));
    }

    /** Speed over time is 1 + a (t - h) / (t + h), so the way is its integral: smooth, and it never turns back. */
    private double accelerated(double t) {
        return t + acceleration * (t - 2 * HALF_WAY * StrictMath.log1p(t / HALF_WAY));
    }

    /** A step is a short slide rather than a jump, so that it is continuous still. */
    private static double stepped(double t) {
        double step = Math.floor(t * STEPS_PER_SECOND);
        double u = Math.min(1, (t * STEPS_PER_SECOND - step) / STEP_SHARE);
        return (step + u * u * (3 - 2 * u)) / STEPS_PER_SECOND;
    }
}
