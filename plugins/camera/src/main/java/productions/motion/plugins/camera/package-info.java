/** Where we look during one shot. */
@NullMarked
package productions.motion.plugins.camera;

import org.jspecify.annotations.NullMarked;
