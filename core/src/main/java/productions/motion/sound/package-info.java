/** From a scene to samples. */
@NullMarked
package productions.motion.sound;

import org.jspecify.annotations.NullMarked;
