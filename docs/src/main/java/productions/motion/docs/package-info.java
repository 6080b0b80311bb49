/** Makes the pages of the documentation from what runs: specs, recipes and the catalog. */
@NullMarked
package productions.motion.docs;

import org.jspecify.annotations.NullMarked;
