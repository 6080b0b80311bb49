package productions.motion.family;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a record component of a primitive means: its unit, the range it must keep and the range it sounds or looks well in.
 *
 * <p>What several primitives have in common can be said once, of an annotation that their components then carry.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Parameter {

    /** What it does, in one line. */
    String value();

    /** The unit, such as {@code Hz} or {@code frame heights}; empty for a pure number. */
    String unit() default "";

    /** The least value that is allowed. */
    double min() default Double.NEGATIVE_INFINITY;

    /** The greatest value that is allowed. */
    double max() default Double.POSITIVE_INFINITY;

    /** The lower end of the musical range, from which values are drawn. */
    double from() default Double.NaN;

    /** The upper end of the musical range, from which values are drawn. */
    double to() default Double.NaN;

    /** The value at which the primitive does nothing; not a number where there is none. */
    double identity() default Double.NaN;
}
