/** What is measured in pictures and in sound: one number, or one list of numbers, a metric. */
@NullMarked
package productions.motion.plugins.extraction;

import org.jspecify.annotations.NullMarked;
