/** The recipe language: Groovy files that say what to make. */
@NullMarked
package productions.motion.dsl.recipe;

import org.jspecify.annotations.NullMarked;
