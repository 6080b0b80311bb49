/** The registries on their way out of a store and into another: for people who study them, and for other programs. */
@NullMarked
package productions.motion.exchange;

import org.jspecify.annotations.NullMarked;
