/** The way people talk to Motion: command line, recipes and the REPL. */
@NullMarked
package productions.motion.dsl;

import org.jspecify.annotations.NullMarked;
