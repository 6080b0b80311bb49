package productions.motion.dsl.command.loop;

import java.util.List;
import productions.motion.knowledge.Registries;
import productions.motion.loop.Job;
import productions.motion.loop.JobQueue;

/** How far a job is, told whenever it has come on. */
final class JobFeed implements Feed {

    private final Works works;
    private final String id;
    private String told = "";
    private boolean isOver;

    JobFeed(Works works, String id) {
        this.works = works;
        this.id = id;
    }

    @Override
    public List<String> news() {
        try (Registries registries = works.reading()) {
            Job job = JobQueue.find(id, registries);
            isOver = job.isOver();
            String now = line(job);
            boolean isNew = !now.equals(told);
            told = now;
            return isNew ? List.of(now) : List.of();
        }
    }

    @Override
    public boolean isOver() {
        return isOver;
    }

    private static String line(Job job) {
        String state = "job " + job.id() + ": " + job.state().id();
        return switch (job.state()) {
            case QUEUED -> state + "; the bridge loop makes it: motion loop start bridge";
            case CLAIMED, RENDERING -> state + " by " + job.worker();
            case DONE -> state + "   " + job.film();
            case FAILED, CANCELED -> state + (job.reason().isEmpty() ? "" : ": " + job.reason());
        };
    }
}
