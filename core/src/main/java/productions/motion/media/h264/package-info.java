/** Our own H.264 encoder: constrained baseline (ITU-T H.264, Annex A.2.1.1), the same bits on any number of threads. */
@NullMarked
package productions.motion.media.h264;

import org.jspecify.annotations.NullMarked;
