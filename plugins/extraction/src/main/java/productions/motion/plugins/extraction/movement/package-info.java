/** What is measured between pictures: motion, camera, cuts, depth. */
@NullMarked
package productions.motion.plugins.extraction.movement;

import org.jspecify.annotations.NullMarked;
