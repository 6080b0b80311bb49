/** The commands that start, steer and look at loops. */
@NullMarked
package productions.motion.dsl.command.loop;

import org.jspecify.annotations.NullMarked;
