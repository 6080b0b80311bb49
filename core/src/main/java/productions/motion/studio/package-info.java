/** The main path: start reading here. */
@NullMarked
package productions.motion.studio;

import org.jspecify.annotations.NullMarked;
