/** Changes to finished scenes: by hand, by name, and by chance. */
@NullMarked
package productions.motion.edit;

import org.jspecify.annotations.NullMarked;
