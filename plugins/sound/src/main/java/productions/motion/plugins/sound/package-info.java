/** What is heard: ten pure noises and eight voices to make music with. */
@NullMarked
package productions.motion.plugins.sound;

import org.jspecify.annotations.NullMarked;
