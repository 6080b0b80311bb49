package productions.motion.dsl.command.jobs;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import productions.motion.dsl.command.loop.Works;
import productions.motion.dsl.command.registry.RegistryOptions;
import productions.motion.knowledge.Registries;
import productions.motion.loop.Job;
import productions.motion.loop.JobQueue;

/** {@code motion jobs show}: one job. */
@Command(name = "show", description = "Tell how far a job is and why.")
final class JobsShow implements Callable<Integer> {

    private final Works.Source source;

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    @Parameters(paramLabel = "JOB", description = "The id of a job, or its beginning.")
    private String id = "";

    JobsShow(Works.Source source) {
        this.source = source;
    }

    @Override
    public Integer call() {
        try (Registries registries = source.at(options.home()).reading()) {
            Job job = JobQueue.find(id, registries);
            if (options.isJson()) {
                options.give(JobLines.json(job, options.object()));
            } else {
                JobLines.json(job, options.object())
                        .properties()
                        .forEach(field -> options.give(
                                field.getKey() + ": " + field.getValue().asString("")));
            }
        }
        return 0;
    }
}
