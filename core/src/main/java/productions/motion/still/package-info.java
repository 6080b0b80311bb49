/** Pictures taken from films: stills, contact sheets and animated GIFs. */
@NullMarked
package productions.motion.still;

import org.jspecify.annotations.NullMarked;
