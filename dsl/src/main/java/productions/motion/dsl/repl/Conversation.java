package productions.motion.dsl.repl;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.MaskingCallback;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.jline.utils.Status;
import productions.motion.catalog.Engine;
import productions.motion.dsl.command.Home;
import productions.motion.dsl.command.Talk;

/** A session with somebody at a terminal. */
final class Conversation {

    private static final String PROMPT = "motion> ";
    private static final String MORE = "  ....> ";
    private static final int LEAST_WIDTH = 16;
    private static final long UNTIL_PROMPT_MILLISECONDS = 500;
    private static final long TWICE_NANOS = 2_000_000_000L;
    private static final int TALL_ENOUGH_FOR_TIPS = 12;

    private final Terminal terminal;
    private final Talk talk;
    private final Session session;
    private final LineReader reader;
    private final Keys keys;
    private long interrupted;

    Conversation(Terminal terminal, Home home, Path films) {
        this.terminal = terminal;
        talk = Repl.talk(terminal);
        if (terminal.getWidth() == 0 || terminal.getHeight() == 0) {
            terminal.setSize(new org.jline.terminal.Size(100, 40));
        }
        session = new Session(
                new Desk(talk, home, films, this::aside),
                TerminalCanvas.of(terminal),
                new SessionFile(home.sessions(), Optional.empty()));
        Hints hints = new Hints(session);
        reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .parser(new LineParser())
                .completer(hints)
                .highlighter(new Highlights(session, talk.terminal().isColored()))
                .variable(LineReader.HISTORY_FILE, home.folder().resolve("history"))
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, MORE)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
        keys = Keys.on(reader, terminal, session);
        if (terminal.getHeight() >= TALL_ENOUGH_FOR_TIPS && !terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
            Tips.on(reader, session);
        }
    }

    /** Take lines until somebody leaves. */
    int run(Optional<Path> earlier) {
        terminal.handle(Terminal.Signal.INT, s -> interrupt());
        greet();
        earlier.ifPresent(session::open);
        while (!session.isOver()) {
            try {
                session.take(reader.readLine(prompt(), null, (MaskingCallback) null, keys.kept()));
            } catch (UserInterruptException e) {
                interrupt();
            } catch (EndOfFileException e) {
                session.leave();
            }
        }
        Optional.ofNullable(Status.getStatus(terminal, false)).ifPresent(Status::close);
        session.wayBack().ifPresent(w -> talk.say("Kept. Go on with:  " + w));
        terminal.flush();
        return 0;
    }

    /** Ctrl-C stops what is running; twice within two seconds it leaves. */
    private void interrupt() {
        long now = System.nanoTime();
        if (interrupted != 0 && now - interrupted < TWICE_NANOS) {
            session.leave();
        }
        interrupted = now;
        session.cancel();
    }

    private void greet() {
        talk.say("Motion " + Engine.VERSION + "   sessions are kept in "
                + session.file().folder());
        talk.say("  \"ocean at dusk, dreamy\"     make a film of words        /help    all commands");
        talk.say("  /vary 9   /pick 4          draw variations, choose     Ctrl-D   leave");
        if (!Files.isDirectory(session.file().folder())) {
            talk.say("  /set-up                    the first time here: what this machine has");
        }
        terminal.flush();
        // The first line is typed by hand: time enough to load, and to try once, what it will need; after the prompt is
        // there, which it would only delay.
        int width = Math.max(LEAST_WIDTH, session.canvas().width());
        CompletableFuture.delayedExecutor(UNTIL_PROMPT_MILLISECONDS, TimeUnit.MILLISECONDS, Conversation::beside)
                .execute(() -> session.rehearse(width));
    }

    /** Run something that nobody waits for, not even who leaves. */
    private static void beside(Runnable task) {
        Thread thread = new Thread(task, "rehearse");
        thread.setDaemon(true);
        thread.start();
    }

    /** Say a line above the one that is being typed. */
    private void aside(String line) {
        reader.printAbove(line);
    }

    private String prompt() {
        return talk.terminal().isColored()
                ? new AttributedString(PROMPT, AttributedStyle.DEFAULT.bold()).toAnsi(terminal)
                : PROMPT;
    }
}
