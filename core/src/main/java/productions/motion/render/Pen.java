package productions.motion.render;

/** Draws the edges of letters onto a mask, from font units with y up to pixels with y down. */
record Pen(Mask mask, double x, double baseline, double scale) {

    /** How many straight lines stand for one curve. */
    private static final int STEPS = 8;

    /** Return a pen that draws elsewhere and smaller or larger; the move is in font units. */
    Pen moved(double right, double up, double factor) {
        return new Pen(mask, x + right * scale, baseline - up * scale, scale * factor);
    }

    /** Draw a straight line. */
    void line(double fromX, double fromY, double toX, double toY) {
        mask.edge(x + fromX * scale, baseline - fromY * scale, x + toX * scale, baseline - toY * scale);
    }

    /** Draw a quadratic Bézier curve: x and y of its start, its control point and its end. */
    void curve(double[] points) {
        double lastX = points[0];
        double lastY = points[1];
        for (int i = 1; i <= STEPS; i++) {
            double t = (double) i / STEPS;
            double a = (1 - t) * (1 - t);
            double b = 2 * t * (1 - t);
            double nextX = a * points[0] + b * points[2] + t * t * points[4];
            double nextY = a * points[1] + b * points[3] + t * t * points[5];
            line(lastX, lastY, nextX, nextY);
            lastX = nextX;
            lastY = nextY;
        }
    }
}
