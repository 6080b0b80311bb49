/** Reading films: MP4 with H.264 pictures and Opus or AAC sound, checked at every step. */
@NullMarked
package productions.motion.media.read;

import org.jspecify.annotations.NullMarked;
