/** How loud a sound is to people: ITU-R BS.1770 and EBU Tech 3342. */
@NullMarked
package productions.motion.loudness;

import org.jspecify.annotations.NullMarked;
