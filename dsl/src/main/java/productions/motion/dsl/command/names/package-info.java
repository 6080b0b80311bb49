/** {@code motion name}: what a value is called, and whether a name keeps the rules. */
@NullMarked
package productions.motion.dsl.command.names;

import org.jspecify.annotations.NullMarked;
