/** From a film to observations. */
@NullMarked
package productions.motion.extract;

import org.jspecify.annotations.NullMarked;
