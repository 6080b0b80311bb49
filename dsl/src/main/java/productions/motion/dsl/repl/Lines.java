package productions.motion.dsl.repl;

/** Knows where a line ends that may go on over several. */
final class Lines {

    private Lines() {}

    /** Return whether what was typed goes on: prompts and commands end with their line, Groovy when nothing is open. */
    static boolean isOpen(String text) {
        String typed = text.strip();
        boolean isCommand = typed.startsWith("/") && !typed.startsWith("//") && !typed.startsWith("/*");
        return !isCommand && !Typed.isPrompt(typed) && Balance.isOpen(text);
    }
}
