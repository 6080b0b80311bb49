/** One interface a family of primitives, and how a primitive describes itself. */
@NullMarked
package productions.motion.family;

import org.jspecify.annotations.NullMarked;
