package productions.motion.catalog;

public record Nameless() {}
