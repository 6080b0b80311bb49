/**
 * The registries on disk: a journal of checked lines is the truth, and what readers see is made from it.
 *
 * <p>Start at {@link productions.motion.store.RegistryStore}.
 */
@NullMarked
package productions.motion.store;

import org.jspecify.annotations.NullMarked;
