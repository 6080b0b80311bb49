/** Writing films as MP4: fragments while recording, one plain file at the end. */
@NullMarked
package productions.motion.media.mp4;

import org.jspecify.annotations.NullMarked;
