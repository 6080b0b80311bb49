package productions.motion.render;

/**
 * How layers of depth shift against each other when the camera moves, as a share of the camera's own way.
 *
 * <p>The frame is read as a landscape: the farther down a row lies, the nearer it is, in as many steps as there are
 * layers, with soft passages between them.
 */
record Depth(double parallax, int layers) {

    /** How far the nearest layer runs ahead of the farthest at the usual strongest parallax of 0.2: its whole way again. */
    private static final double GAIN = 5;

    /** Return the slide of a layer; nearness 0 is far, 1 is near. */
    static double slide(double parallax, double nearness) {
        return GAIN * parallax * nearness;
    }

    /** Return the slide of the field at a height of the frame, in frame heights from the center. */
    double at(double y) {
        if (layers < 2 || parallax == 0) {
            return 0;
        }
        double place = (y + 0.5) * layers - 0.5;
        double step = Math.floor(place);
        double share = Math.min(1, Math.max(0, (place - step - 0.5) / 0.6 + 0.5));
        double nearness = (step + share * share * (3 - 2 * share)) / layers;
        return slide(parallax, Math.min(1, Math.max(0, nearness))) / 2;
    }
}
