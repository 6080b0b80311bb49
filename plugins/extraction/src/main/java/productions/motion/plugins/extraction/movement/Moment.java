package productions.motion.plugins.extraction.movement;

/**
 * What is remembered of a frame to find changes of shot.
 *
 * @param thumb its picture, made small
 * @param seconds when it begins
 * @param move how the picture moved since the frame before
 * @param kept the share of points that could be followed from the frame before; 1 where there were too few to tell
 * @param pointed whether there were enough points to tell
 */
record Moment(Thumb thumb, double seconds, Similarity move, double kept, boolean pointed) {}
