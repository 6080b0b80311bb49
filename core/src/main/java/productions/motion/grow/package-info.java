/** From what was asked and what was measured to what a run teaches: keys, names and depths. */
@NullMarked
package productions.motion.grow;

import org.jspecify.annotations.NullMarked;
