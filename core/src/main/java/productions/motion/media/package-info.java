/** Films on disk: writing and reading MP4. */
@NullMarked
package productions.motion.media;

import org.jspecify.annotations.NullMarked;
