/** Numbers and pictures: what every part of Motion speaks in. */
@NullMarked
package productions.motion.value;

import org.jspecify.annotations.NullMarked;
