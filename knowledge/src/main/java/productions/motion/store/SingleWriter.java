package productions.motion.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import productions.motion.knowledge.EntryId;
import productions.motion.value.Refusal;

/**
 * The one thread that touches the files. It takes whatever waits as one group, works it out on a draft, writes the journal,
 * forces it to disk once, and only then shows the draft to readers and answers.
 *
 * <p>It is a thread of its own because an interrupt of a thread within a file operation closes the file for everybody:
 * the threads that ask never touch one.
 */
final class SingleWriter {

    /** How many sightings a group may have before it is written, so that readers are not kept waiting. */
    private static final int GROUP = 2000;

    private final Path folder;
    private final LinkedBlockingQueue<Request> queue = new LinkedBlockingQueue<>();
    private final CompletableFuture<Live> opened = new CompletableFuture<>();
    private final CompletableFuture<Void> closing = new CompletableFuture<>();
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private final CommandWriter json = new CommandWriter();
    private final List<Request> group = new ArrayList<>();
    private final Request end = new Request(
            view -> {
                throw new IllegalStateException("The registries are being closed.");
            },
            new CompletableFuture<>());
    private final Opening opening;
    private @Nullable Desk desk;
    private @Nullable Throwable failure;
    private boolean stopping;

    private SingleWriter(Path folder, Opening opening) {
        this.folder = folder;
        this.opening = opening;
    }

    /** Opens the files, in the writing thread. */
    @FunctionalInterface
    interface Opening {
        Desk open() throws IOException;
    }

    /** Somebody who waits for a change. */
    private record Request(Petition petition, CompletableFuture<Outcome> answer) {}

    /** Start the thread and wait until everything is open. */
    static SingleWriter start(Path folder, Opening opening) {
        SingleWriter writer = new SingleWriter(folder, opening);
        Thread thread = new Thread(writer::run, "registry-writer");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((any, thrown) -> writer.fail(thrown));
        thread.start();
        return writer;
    }

    /** Wait until everything is open. */
    Live live() {
        return await(opened);
    }

    /** Ask for a change and wait until it is safe on disk. */
    Outcome ask(Petition petition) {
        Request request = new Request(petition, new CompletableFuture<>());
        submit(request);
        return await(request.answer);
    }

    /** Finish what was asked for, then close the files. */
    void close() {
        closing.complete(null);
        synchronized (queue) {
            if (!stopping) {
                stopping = true;
                queue.add(end);
            }
        }
        await(closed);
    }

    private void submit(Request request) {
        synchronized (queue) {
            if (failure instanceof Refusal refusal) {
                throw refusal;
            }
            if (stopping) {
                throw new IllegalStateException(
                        "The registries in " + folder + " are closed. Open them again.", failure);
            }
            queue.add(request);
        }
    }

    /** Wait for an answer; an interrupt meanwhile stays noted and changes nothing. */
    private static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw e;
        }
    }

    private void run() {
        try {
            Desk open = opening.open();
            desk = open;
            opened.complete(open.live());
            boolean more = true;
            while (more) {
                more = serve(open);
            }
            open.close();
            closed.complete(null);
        } catch (IOException e) {
            throw Trouble.writing(folder, e);
        }
    }

    /** Serve one group; return whether there will be another. */
    private boolean serve(Desk desk) throws IOException {
        Draft draft = desk.live().draft();
        ByteArrayOutputStream lines = new ByteArrayOutputStream(1 << 12);
        List<Runnable> answers = new ArrayList<>();
        long work = 0;
        group.clear();
        @Nullable Request request = next();
        while (request != null && request != end) {
            group.add(request);
            work += 1 + work(request, desk.application(), draft, lines, answers);
            request = work < GROUP ? queue.poll() : null;
        }
        if (lines.size() > 0) {
            desk.commit(lines.toByteArray(), draft);
        }
        answers.forEach(Runnable::run);
        return request == null;
    }

    /** Work one request out; return how many entries it changed. */
    private int work(
            Request request,
            Application application,
            Draft draft,
            ByteArrayOutputStream lines,
            List<Runnable> answers) {
        Draft attempt = draft.attempt();
        // A task keeps whatever goes wrong in a describer, so that it fails this request and no other.
        FutureTask<Outcome> task = new FutureTask<>(() -> {
            Command command = request.petition.check(attempt);
            Outcome outcome = application.apply(command, attempt);
            if (!outcome.known()) {
                lines.writeBytes(Line.of(json.write(attempt.state().sequence(), command, names(outcome, attempt))));
            }
            return outcome;
        });
        task.run();
        try {
            Outcome outcome = task.get();
            draft.adopt(attempt);
            answers.add(() -> request.answer.complete(outcome));
        } catch (ExecutionException e) {
            answers.add(() -> request.answer.completeExceptionally(e.getCause()));
        } catch (InterruptedException e) {
            throw new IllegalStateException("The writing thread belongs to the store. Leave it alone.", e);
        }
        return attempt.rows().size();
    }

    private static Map<EntryId, String> names(Outcome outcome, Draft draft) {
        Map<EntryId, String> names = new TreeMap<>();
        outcome.discovered()
                .forEach(id -> names.put(id, draft.row(id).orElseThrow().name()));
        return names;
    }

    private Request next() {
        while (true) {
            try {
                return queue.take();
            } catch (InterruptedException e) {
                // Nobody has a reason to interrupt this thread, and nothing here may stop half-way.
                continue;
            }
        }
    }

    /**
     * Answer everybody who waits that nothing can be written any more, and keep everything open for reading until it is
     * closed.
     */
    private void fail(Throwable thrown) {
        synchronized (queue) {
            failure = thrown;
            stopping = true;
            opened.completeExceptionally(thrown);
            group.forEach(request -> request.answer.completeExceptionally(thrown));
            for (Request request = queue.poll(); request != null; request = queue.poll()) {
                request.answer.completeExceptionally(thrown);
            }
        }
        Desk left = desk;
        if (left != null) {
            closing.join();
            left.abandon();
        }
        closed.complete(null);
    }
}
