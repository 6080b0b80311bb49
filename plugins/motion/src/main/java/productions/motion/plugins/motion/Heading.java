package productions.motion.plugins.motion;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import productions.motion.family.Parameter;

/** The way along which a motion goes. */
@Parameter(value = "Where it goes: 0 right, 90 down", unit = "degrees", min = -360, max = 360, from = 0, to = 360)
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
@interface Heading {}
