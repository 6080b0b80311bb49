package productions.motion.dsl.command.jobs;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import productions.motion.dsl.command.loop.Works;
import productions.motion.dsl.command.registry.RegistryOptions;
import productions.motion.knowledge.Registries;
import productions.motion.loop.Job;
import productions.motion.loop.JobQueue;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code motion jobs list}: what is ordered and how far it is. */
@Command(name = "list", description = "List the jobs, the first ordered first.")
final class JobsList implements Callable<Integer> {

    private final Works.Source source;

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    @Option(
            names = "--state",
            paramLabel = "STATE",
            description = "Only those that are queued, claimed, rendering, done, failed or canceled.")
    private Optional<String> state = Optional.empty();

    JobsList(Works.Source source) {
        this.source = source;
    }

    @Override
    public Integer call() {
        Optional<Job.State> wanted = state.map(Job.State::of);
        try (Registries registries = source.at(options.home()).reading()) {
            List<Job> jobs = JobQueue.all(registries).stream()
                    .filter(j -> wanted.isEmpty() || wanted.get() == j.state())
                    .toList();
            if (options.isJson()) {
                ObjectNode root = options.object();
                ArrayNode array = root.putArray("jobs");
                jobs.forEach(j -> JobLines.json(j, array.addObject()));
                options.give(root);
            } else if (jobs.isEmpty()) {
                options.say("No jobs. Order a film with 'motion jobs submit \"a calm ocean\"'.");
            } else {
                jobs.forEach(j -> options.give(JobLines.line(j)));
            }
        }
        return 0;
    }
}
