/** What people wish for a film: the words and options that are the same wherever one is ordered. */
@NullMarked
package productions.motion.dsl.command.wish;

import org.jspecify.annotations.NullMarked;
