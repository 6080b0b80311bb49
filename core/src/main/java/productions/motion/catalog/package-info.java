/** Primitives by name, and the plugins they come from. */
@NullMarked
package productions.motion.catalog;

import org.jspecify.annotations.NullMarked;
