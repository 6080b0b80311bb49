package productions.motion.dsl.repl;

import java.util.List;
import java.util.function.Consumer;

/**
 * A command of a session, typed with a slash before it.
 *
 * @param name without the slash
 * @param usage what follows it
 * @param help what it does, in one line
 * @param action does it, with the words that were typed behind it
 */
record Order(String name, String usage, String help, Consumer<List<String>> action) {}
