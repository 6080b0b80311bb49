/** Films on disk: pictures and sound go in, an MP4 comes out. */
@NullMarked
package productions.motion.media.write;

import org.jspecify.annotations.NullMarked;
