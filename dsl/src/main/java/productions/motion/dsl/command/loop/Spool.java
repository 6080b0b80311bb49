package productions.motion.dsl.command.loop;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import productions.motion.knowledge.Registries;
import productions.motion.knowledge.Run;
import productions.motion.loop.JobQueue;
import productions.motion.store.RunFile;

/**
 * What processes leave for the one that writes the registries: runs to be learned, and requests about jobs. Taking one in
 * twice is the same as once, so a file is deleted only when what it says is safe.
 */
public final class Spool {

    private static final String RUN = ".run";
    private static final String REQUEST = ".request";
    private static final String DAMAGED = ".damaged";

    private final Path folder;

    /** @param home the home whose registries are written */
    public Spool(Path home) {
        folder = home.resolve("spool");
    }

    /** Leave a run. */
    public void leave(Run run) {
        Whole.write(folder.resolve(stamp() + "-" + run.id() + RUN), RunFile.bytes(run));
    }

    /** Leave a request about a job. */
    void leave(JobQueue.Request request) {
        String name = stamp() + "-" + request.job().id() + REQUEST;
        Whole.write(folder.resolve(name), request.toText());
    }

    /** Take in all that waits, in the order in which it was left. */
    public void takeIn(Registries registries) {
        JobQueue queue = new JobQueue(registries);
        takeIn(registries, queue);
    }

    void takeIn(Registries registries, JobQueue queue) {
        for (Path file : Whole.list(folder, "")) {
            String name = file.getFileName().toString();
            if (name.endsWith(RUN)) {
                settle(file, run(file).map(registries::learn));
            } else if (name.endsWith(REQUEST)) {
                settle(
                        file,
                        request(file).map(r -> queue.meet(r, Clock.systemUTC().instant())));
            }
        }
    }

    /** A file that is not understood is kept under another name, so that nothing is lost and nothing is tried for ever. */
    private static void settle(Path file, Optional<?> done) {
        if (done.isEmpty()) {
            Whole.read(file).ifPresent(text -> Whole.write(file.resolveSibling(file.getFileName() + DAMAGED), text));
        }
        Whole.delete(file);
    }

    private static Optional<Run> run(Path file) {
        try {
            return RunFile.read(file);
        } catch (IOException e) {
            throw Whole.failure(file, e);
        }
    }

    private static Optional<JobQueue.Request> request(Path file) {
        return Whole.read(file).flatMap(JobQueue.Request::of);
    }

    /** Names sort by time. */
    private static String stamp() {
        String nanos = String.valueOf(Clock.systemUTC().instant().toEpochMilli());
        return nanos + "-" + ProcessHandle.current().pid();
    }
}
