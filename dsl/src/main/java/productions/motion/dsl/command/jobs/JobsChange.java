package productions.motion.dsl.command.jobs;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import productions.motion.dsl.command.loop.Counter;
import productions.motion.dsl.command.loop.Works;
import productions.motion.dsl.command.registry.RegistryOptions;
import productions.motion.knowledge.Registries;
import productions.motion.loop.Job;
import productions.motion.loop.JobQueue;

/** {@code motion jobs cancel}, {@code retry}, {@code like}, {@code pin} and {@code unpin}. */
@Command(
        description = {
            "Cancel a job; try a failed one again; say that you like its film, which is then kept and varied; or pin it,",
            "so that its film stays however many come after it, until it is unpinned."
        })
final class JobsChange implements Callable<Integer> {

    private final Works.Source source;
    private final JobQueue.Verb verb;

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    @Parameters(paramLabel = "JOB", description = "The id of a job, or its beginning.")
    private String id = "";

    JobsChange(Works.Source source, JobQueue.Verb verb) {
        this.source = source;
        this.verb = verb;
    }

    @Override
    public Integer call() {
        Works works = source.at(options.home());
        Optional<Job> after = Counter.hand(works, new JobQueue.Request(verb, job(works)));
        after.ifPresentOrElse(
                job -> options.give(JobLines.line(job)),
                () -> options.say("Left for the process that writes the registries at the moment."));
        return 0;
    }

    private Job job(Works works) {
        try (Registries registries = works.reading()) {
            return JobQueue.find(id, registries);
        }
    }
}
