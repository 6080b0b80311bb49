/** From a scene to samples: parts are played, summed, and brought to their loudness. */
@NullMarked
package productions.motion.sound;

import org.jspecify.annotations.NullMarked;
