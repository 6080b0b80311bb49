package productions.motion.dsl.command.loop;

import java.time.Clock;
import java.util.Optional;
import productions.motion.knowledge.Registries;
import productions.motion.loop.Job;
import productions.motion.loop.JobQueue;
import productions.motion.value.Refusal;

/** Where requests about jobs are handed in: met at once, or while another process writes, left for it. */
public final class Counter {

    private Counter() {}

    /**
     * Hand a request in.
     *
     * @return the job as it is then; nothing when the request was left for the process that writes
     */
    public static Optional<Job> hand(Works works, JobQueue.Request request) {
        try (Registries registries = works.open()) {
            return Optional.of(
                    new JobQueue(registries).meet(request, Clock.systemUTC().instant()));
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.BUSY) {
                throw refusal;
            }
            new Spool(works.folder()).leave(request);
            return Optional.empty();
        }
    }
}
