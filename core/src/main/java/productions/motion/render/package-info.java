/** From a scene to pictures. */
@NullMarked
package productions.motion.render;

import org.jspecify.annotations.NullMarked;
