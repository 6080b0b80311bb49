package productions.motion.value;

/**
 * One thing to be played.
 *
 * @param hertz the pitch, above 0
 * @param seconds how long it lasts, above 0
 * @param seed the chance of this note, for sounds that have grain
 */
public record Note(double hertz, double seconds, Seed seed) {}
