/** How the picture moves in time. */
@NullMarked
package productions.motion.plugins.motion;

import org.jspecify.annotations.NullMarked;
