/** Films of all kinds, by the {@code ffmpeg} and {@code ffprobe} that are installed. */
@NullMarked
package productions.motion.plugins.ffmpeg;

import org.jspecify.annotations.NullMarked;
