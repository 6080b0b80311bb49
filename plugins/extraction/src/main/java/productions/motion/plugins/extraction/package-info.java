/** What is measured in pictures and in sound. */
@NullMarked
package productions.motion.plugins.extraction;

import org.jspecify.annotations.NullMarked;
