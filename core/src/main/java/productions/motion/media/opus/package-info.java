/** Sound compressed as Opus, by the Concentus library. */
@NullMarked
package productions.motion.media.opus;

import org.jspecify.annotations.NullMarked;
