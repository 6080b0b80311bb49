/**
 * What makes films by itself: picks what to ask for, has it made, judges what came of it, and learns, turn after turn.
 *
 * <p>Start at {@link productions.motion.loop.Loop}.
 */
@NullMarked
package productions.motion.loop;

import org.jspecify.annotations.NullMarked;
