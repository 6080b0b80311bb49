/** What is measured in sound. */
@NullMarked
package productions.motion.plugins.extraction.hearing;

import org.jspecify.annotations.NullMarked;
