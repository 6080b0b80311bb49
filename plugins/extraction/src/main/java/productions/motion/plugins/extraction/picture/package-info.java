/** What is measured in each picture by itself: light, color, shapes. */
@NullMarked
package productions.motion.plugins.extraction.picture;

import org.jspecify.annotations.NullMarked;
