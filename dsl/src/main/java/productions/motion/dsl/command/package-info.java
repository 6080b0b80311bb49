/** The command line: one class a command. */
@NullMarked
package productions.motion.dsl.command;

import org.jspecify.annotations.NullMarked;
