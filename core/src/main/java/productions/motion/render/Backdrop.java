package productions.motion.render;

import productions.motion.value.Travel;

/** Paints what fills the frame behind everything else, row by row. Belongs to one thread. */
interface Backdrop {

    /**
     * Take up a frame.
     *
     * @param sight where its pixels look
     * @param travel how far the field has moved
     * @param seconds when it is, from the start of the film
     */
    void aim(Sight sight, Travel travel, double seconds);

    /**
     * Paint one row.
     *
     * @param y its place in the frame, in frame heights from the center
     * @param depth how deep the row lies for parallax
     * @param line where to; all of it is overwritten
     */
    void paint(double y, double depth, Line line);
}
