/** The ports through which creation reads what is known. */
@NullMarked
package productions.motion.knowledge;

import org.jspecify.annotations.NullMarked;
