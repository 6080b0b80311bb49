package productions.motion.catalog;

import productions.motion.family.Primitive;

@Primitive(value = "homeless", summary = "Of no family.")
public record Homeless() {}
