package productions.motion.dsl.repl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import productions.motion.dsl.command.Common;
import productions.motion.dsl.command.Talk;
import productions.motion.value.Refusal;

/** {@code motion repl}, or {@code motion} alone at a terminal: a session. */
@Command(
        name = "repl",
        description = "Start a session: prompts, commands and Groovy, line by line. 'motion' alone starts one, too.",
        footer = {"", "Examples:", "  motion repl", "  motion repl dusk.groovy", "  echo '\"neon city\"' | motion"})
public final class Repl implements Callable<Integer> {

    private static final Path FILMS = Path.of("out");

    private final Talk talk;

    @Mixin
    private Common common = new Common();

    @Parameters(
            arity = "0..1",
            paramLabel = "SESSION",
            description = "An earlier session, or any recipe, to go on with.")
    private Optional<Path> session = Optional.empty();

    /** Set up over a listener, for input that is no terminal. */
    public Repl(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        return isTyped() ? typed() : piped();
    }

    /** Return whether somebody types, as the launcher says. */
    public static boolean isTyped() {
        return "true".equals(System.getProperty("motion.interactive"));
    }

    private int typed() {
        // Lines are drawn by Unicode: multiplexers show letters where the old set of line characters is asked for.
        System.setProperty("org.jline.utils.disableAlternateCharset", "true");
        try (Terminal terminal =
                TerminalBuilder.builder().system(true).dumb(true).build()) {
            return new Conversation(terminal, common.home(), FILMS).run(session);
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.TRANSFER,
                    "The terminal cannot be used: " + e.getMessage()
                            + ". Pipe the lines in: echo '\"neon city\"' | motion",
                    e);
        }
    }

    /** Take what is piped in, line by line; the first trouble is the exit code, and the lines after it still count. */
    private int piped() {
        Session lines = new Session(
                new Desk(talk, common.home(), FILMS),
                Canvas.NONE,
                new SessionFile(common.home().sessions(), Optional.empty()));
        int code = session.map(lines::open).orElse(0);
        boolean isEmpty = session.isEmpty();
        try {
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            StringBuilder text = new StringBuilder();
            for (String line = in.readLine(); line != null && !lines.isOver(); line = in.readLine()) {
                isEmpty &= line.isBlank();
                text.append(text.isEmpty() ? "" : "\n").append(line);
                if (!Lines.isOpen(text.toString())) {
                    code = first(code, lines.take(text.toString()));
                    text.setLength(0);
                }
            }
            code = first(code, text.isEmpty() ? 0 : lines.take(text.toString()));
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.TRANSFER, "The lines cannot be read: " + e.getMessage() + ". Try again.", e);
        }
        if (isEmpty) {
            throw new Refusal(
                    Refusal.Kind.USAGE, "Say what to do, such as 'motion make \"a calm ocean\"'. See 'motion --help'.");
        }
        return code;
    }

    private static int first(int code, int next) {
        return code == 0 ? next : code;
    }

    /** Return a listener at a terminal: data and talk go the same way. */
    static Talk talk(Terminal terminal) {
        PrintWriter writer = terminal.writer();
        boolean isPlain = terminal.getType().startsWith(Terminal.TYPE_DUMB);
        boolean isColored = !isPlain && System.getenv("NO_COLOR") == null;
        boolean isUnicode = terminal.encoding().equals(StandardCharsets.UTF_8);
        return new Talk(writer, writer, new Talk.Terminal(!isPlain, isColored, isUnicode));
    }
}
