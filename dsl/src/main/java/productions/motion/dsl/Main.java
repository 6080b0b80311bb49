package productions.motion.dsl;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import productions.motion.dsl.command.Talk;
import productions.motion.dsl.command.Tool;
import productions.motion.dsl.repl.Repl;

/** Where a process begins. */
public final class Main {

    private Main() {}

    /** Run one command line and leave with its exit code. */
    public static void main(String[] arguments) {
        // Plugins are announced by 'motion plugins list'; PF4J's own log is for debugging.
        Logger.getLogger("").setLevel(Level.SEVERE);
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Talk talk = new Talk(out, err, Talk.Terminal.detect());
        // Without a word a session starts, at once: the other commands are only set up when one of them is typed.
        int code = arguments.length == 0
                ? Tool.only(talk, new Repl(talk)).execute()
                : Tool.run(talk, () -> new Repl(talk), arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }
}
