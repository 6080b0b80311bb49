/** The session at the terminal: words become films, line by line, and every change is seen at once. */
@NullMarked
package productions.motion.dsl.repl;

import org.jspecify.annotations.NullMarked;
