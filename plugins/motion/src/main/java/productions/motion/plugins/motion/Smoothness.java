package productions.motion.plugins.motion;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import productions.motion.family.Parameter;

/** How evenly a motion goes on; see {@link Pace}. */
@Parameter(value = "From jerky (0) to fluid (1)", min = 0, max = 1, from = 1, to = 1)
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
@interface Smoothness {}
