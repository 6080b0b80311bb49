package productions.motion.dsl.command.loop;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import productions.motion.dsl.command.registry.RegistryOptions;
import productions.motion.value.Refusal;

/** Starts this very command once more, in a process of its own that goes on when the terminal closes. */
final class Detached {

    private static final int PATIENCE_SECONDS = 30;
    private static final int LOOK_MILLISECONDS = 200;
    /** Where the process says what it says. */
    static final String LOG = "detached.log";

    private static final String FLAG = "--detach";
    private static final Path SESSION = Path.of("/usr/bin/setsid");

    private final Path home;
    private final RegistryOptions options;

    Detached(Path home, RegistryOptions options) {
        this.home = home;
        this.options = options;
    }

    /** Start it and return when its loops run; refuse with what it said where it ended before that. */
    int start(List<Foreman.Task> tasks) {
        Path log = home.resolve("loops").resolve(LOG);
        try {
            Files.createDirectories(log.getParent());
            File file = log.toFile();
            Process process = new ProcessBuilder(command())
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectOutput(file)
                    .redirectError(file)
                    .start();
            await(process, tasks, log);
            options.say("Loops run in process " + process.pid() + "; what they say is in " + log
                    + ". See 'motion loop status'; end them with 'motion loop stop'.");
            options.give(String.valueOf(process.pid()));
            return 0;
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.UNAVAILABLE,
                    "No process could be started: " + e.getMessage() + ". Start the loops without --detach.",
                    e);
        }
    }

    private static List<String> command() {
        ProcessHandle.Info self = ProcessHandle.current().info();
        Optional<String> java = self.command();
        Optional<String[]> arguments = self.arguments();
        if (java.isEmpty() || arguments.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.UNAVAILABLE,
                    "This system does not say how a process was started. Start the loops without --detach.");
        }
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(SESSION)) {
            command.add(SESSION.toString());
        }
        command.add(java.get());
        for (String argument : arguments.get()) {
            if (!argument.equals(FLAG)) {
                command.add(argument);
            }
        }
        return command;
    }

    private void await(Process process, List<Foreman.Task> tasks, Path log) {
        Post post = Post.of(home);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < deadline) {
            boolean runs = tasks.stream()
                    .allMatch(t -> post.read(t.plan().name())
                            .filter(b -> b.pid() == process.pid())
                            .isPresent());
            if (runs || isOver(process, log)) {
                return;
            }
        }
    }

    /** Wait a moment; return whether the process has ended in peace. */
    private static boolean isOver(Process process, Path log) {
        try {
            if (!process.waitFor(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                return false;
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(
                    "Somebody interrupted the start of a loop. Look with 'motion loop status'.", e);
        }
        if (process.exitValue() != 0) {
            String said = Whole.read(log).orElse("").strip();
            throw new Refusal(
                    process.exitValue() == Refusal.Kind.BUSY.exitCode() ? Refusal.Kind.BUSY : Refusal.Kind.CHECK,
                    "The loops did not start: " + said);
        }
        return true;
    }
}
