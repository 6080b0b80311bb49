package productions.motion.catalog;

import productions.motion.family.Primitive;

@Primitive(value = "SHOUT", summary = "A name in capitals.")
public record Shouting() {}
