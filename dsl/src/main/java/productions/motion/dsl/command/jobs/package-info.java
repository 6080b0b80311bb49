/** The commands around films that people order and a loop makes. */
@NullMarked
package productions.motion.dsl.command.jobs;

import org.jspecify.annotations.NullMarked;
