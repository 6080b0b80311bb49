package productions.motion.dsl.command.jobs;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import productions.motion.dsl.command.loop.Counter;
import productions.motion.dsl.command.loop.Works;
import productions.motion.dsl.command.registry.RegistryOptions;
import productions.motion.dsl.command.wish.Wording;
import productions.motion.loop.Job;
import productions.motion.loop.JobQueue;

/** {@code motion jobs submit}: order a film. */
@Command(
        name = "submit",
        description = {
            "Order a film. The bridge loop makes it; the order is safe when this returns.",
            "The same order with the same seed is one job, however often it is given."
        })
final class JobsSubmit implements Callable<Integer> {

    private final Works.Source source;

    @Mixin
    private RegistryOptions options = new RegistryOptions();

    @Mixin
    private Wording wording = new Wording();

    JobsSubmit(Works.Source source) {
        this.source = source;
    }

    @Override
    public Integer call() {
        Job job = Job.of(Job.Order.of(wording.prompt()), Clock.systemUTC().instant());
        Optional<Job> there = Counter.hand(source.at(options.home()), new JobQueue.Request(JobQueue.Verb.SUBMIT, job));
        if (options.isJson()) {
            options.give(JobLines.json(there.orElse(job), options.object()));
        } else {
            if (there.isEmpty()) {
                options.say("Left for the process that writes the registries at the moment.");
            }
            options.give(job.id());
        }
        return 0;
    }
}
