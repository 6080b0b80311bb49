/** From a prompt to what it asks for. */
@NullMarked
package productions.motion.interpret;

import org.jspecify.annotations.NullMarked;
