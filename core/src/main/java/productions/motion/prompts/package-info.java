/** Prompts that nobody typed: what a loop asks for next. */
@NullMarked
package productions.motion.prompts;

import org.jspecify.annotations.NullMarked;
