package productions.motion.extract;

import productions.motion.family.Metric;

/** A metric and what the catalog calls it. */
record NamedMetric(String name, Metric metric) {}
