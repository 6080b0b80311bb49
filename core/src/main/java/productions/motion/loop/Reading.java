package productions.motion.loop;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import productions.motion.knowledge.RunRow;
import productions.motion.prompts.PromptWriter;
import productions.motion.studio.PromptReader;
import productions.motion.value.Seed;

/** Reads prompts: first those of orders that wait, then those of films that were never read, then new ones. */
final class Reading implements Turn.Idea {

    private static final int PAST = 50;
    private static final int FRESH = 50;
    private static final int ATTEMPTS = 8;

    private final Bench bench;
    private PromptWriter prompts;
    private final PromptReader reader;
    private int age;

    Reading(Bench bench) {
        this.bench = bench;
        reader = new PromptReader(bench.knowledge(), bench.writer());
        prompts = new PromptWriter(bench.knowledge());
    }

    @Override
    public Turn next(LoopState state, Seed chance) {
        if (++age % FRESH == 0) {
            prompts = new PromptWriter(bench.knowledge());
        }
        Stream<String> waiting = JobQueue.all(bench.registries()).stream()
                .filter(j -> j.state() == Job.State.QUEUED)
                .map(j -> j.order().prompt());
        List<String> past =
                bench.registries().runs(PAST).stream().map(RunRow::prompt).toList();
        return unread(waiting, "queue")
                .or(() -> unread(past.stream(), "backfill"))
                .or(() -> unread(written(chance, past), "generate"))
                .orElseGet(() -> new Turn.Rest("all that chance came up with was read before"));
    }

    /** Other prompts each time, also when the turn before came to nothing. */
    private Stream<String> written(Seed chance, List<String> past) {
        return IntStream.range(0, ATTEMPTS)
                .mapToObj(i -> prompts.write(chance.of(age).of(i), past))
                .flatMap(Optional::stream);
    }

    private Optional<Turn> unread(Stream<String> texts, String source) {
        return texts.flatMap(t -> reader.reading(t, bench.clock().instant(), bench.registries()).stream())
                .<Turn>map(read -> new Turn.Read(read, source))
                .findFirst();
    }
}
