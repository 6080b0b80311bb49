package productions.motion.family;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.pf4j.Extension;

/**
 * Marks a record as a primitive of its family, to be found under a name.
 *
 * <p>The record's components are its parameters, its no-argument constructor holds their defaults, and its one method is
 * the idea. A plugin author needs nothing else: no registration, no list, no import of the plugin framework.
 */
@Extension
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Primitive {

    /** The name in recipes and on the command line: lower-case words joined by underscores. */
    String value();

    /** What it is, in one plain sentence for lists and help. */
    String summary();

    /** The licence it may be used under, as an SPDX identifier. */
    String license() default "Apache-2.0";

    /** Calls that show it off, as a recipe would write them. */
    String[] examples() default {};
}
