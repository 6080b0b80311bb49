/** How color is laid over the frame. */
@NullMarked
package productions.motion.plugins.gradient;

import org.jspecify.annotations.NullMarked;
