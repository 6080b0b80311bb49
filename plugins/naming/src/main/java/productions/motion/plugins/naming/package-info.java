/** What a thing is called. */
@NullMarked
package productions.motion.plugins.naming;

import org.jspecify.annotations.NullMarked;
