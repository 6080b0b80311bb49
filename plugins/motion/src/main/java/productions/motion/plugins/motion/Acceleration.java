package productions.motion.plugins.motion;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import productions.motion.family.Parameter;

/** How the speed of a motion changes that keeps it unless it is asked for otherwise; see {@link Pace}. */
@Parameter(value = "From easing out (-1) through even (0) to easing in (1)", min = -1, max = 1, from = 0, to = 0)
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
@interface Acceleration {}
