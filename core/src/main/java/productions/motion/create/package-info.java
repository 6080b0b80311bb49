/** From what is asked to a scene in which nothing is left to chance. */
@NullMarked
package productions.motion.create;

import org.jspecify.annotations.NullMarked;
