/** What flows from a prompt to a film. */
@NullMarked
package productions.motion.scene;

import org.jspecify.annotations.NullMarked;
