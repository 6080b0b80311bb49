package productions.motion.scene;

/**
 * A number or size that the prompt names.
 *
 * @param value what is asked for
 * @param span where the prompt says so
 */
public record Asked<T>(T value, Span span) {}
