/** Keeps flashes within what photosensitive people can bear (WCAG 2.3.1). */
@NullMarked
package productions.motion.safety;

import org.jspecify.annotations.NullMarked;
