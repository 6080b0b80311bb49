package productions.motion.dsl.command.loop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import productions.motion.knowledge.Registries;
import productions.motion.loop.Job;
import productions.motion.loop.JobQueue;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;

/** What is told of a loop or of a job that goes on elsewhere: each time what is new. */
public interface Feed {

    /** Return what was told since it was last asked, the oldest first. */
    List<String> news();

    /** Return whether nothing more will come, by what was seen when news were last asked for. */
    boolean isOver();

    /** Return what is told of a loop that runs, or of a job that is not over; refuse where there is no such. */
    static Feed of(Works works, String id) {
        Post post = Post.of(works.folder());
        if (post.read(id).isPresent()) {
            return new LoopFeed(post, id);
        }
        try (Registries registries = works.reading()) {
            List<Job> jobs = JobQueue.all(registries);
            Optional<Job> job = jobs.stream()
                    .filter(j -> !id.isEmpty() && j.id().startsWith(id))
                    .findFirst();
            return job.map(j -> new JobFeed(works, j.id()))
                    .orElseThrow(() -> unknown(running(works.folder()), jobs, id));
        }
    }

    /** Return the loops of a home that run, in whichever process. */
    static List<String> running(Path home) {
        return Post.of(home).all().stream().map(Post.Bulletin::name).toList();
    }

    private static Refusal unknown(List<String> running, List<Job> jobs, String id) {
        List<String> known = new ArrayList<>(running);
        jobs.forEach(j -> known.add(j.id()));
        String there = running.isEmpty() ? "No loop runs. " : "Running: " + String.join(", ", running) + ". ";
        return new Refusal(
                Refusal.Kind.MISSING,
                "No loop that runs and no job is called '" + id + "'. " + DidYouMean.sentence(id, known) + there
                        + "See 'motion loop status' and 'motion jobs list'.");
    }
}
