/** {@code motion registry}: looking into the registries, changing names, and taking them out and in. */
@NullMarked
package productions.motion.dsl.command.registry;

import org.jspecify.annotations.NullMarked;
