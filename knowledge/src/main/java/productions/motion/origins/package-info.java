/** What is known before the first film: origins and words, read from tables. */
@NullMarked
package productions.motion.origins;

import org.jspecify.annotations.NullMarked;
