package productions.motion.loop;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import productions.motion.grow.Keys;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.RunRow;
import productions.motion.prompts.PromptWriter;
import productions.motion.scene.Prompt;
import productions.motion.scene.Wishes;
import productions.motion.value.Seed;

/** Reads prompts: first those of orders that wait, then those of films that were never read, then new ones. */
final class Reading implements Turn.Idea {

    private static final int PAST = 50;
    private static final int FRESH = 50;

    private final Bench bench;
    private PromptWriter prompts;
    private int age;

    Reading(Bench bench) {
        this.bench = bench;
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
        List<RunRow> past = bench.registries().runs(PAST);
        Optional<Turn> known = unread(waiting, "queue", chance)
                .or(() -> unread(past.stream().map(RunRow::prompt), "backfill", chance));
        return known.orElseGet(() -> generated(past, chance));
    }

    private Optional<Turn> unread(Stream<String> texts, String source, Seed chance) {
        return texts.filter(t -> !t.isBlank() && !isRead(t)).findFirst().map(t -> read(t, source, chance));
    }

    private Turn generated(List<RunRow> past, Seed chance) {
        List<String> avoided = past.stream().map(RunRow::prompt).toList();
        return prompts.write(chance, avoided)
                .map(text -> read(text, "generate", chance))
                .orElseGet(() -> new Turn.Rest("all that chance came up with was read lately"));
    }

    private static Turn read(String text, String source, Seed chance) {
        return new Turn.Read(new Prompt(text, chance, Wishes.NONE), source);
    }

    private boolean isRead(String text) {
        return bench.registries()
                .find(new EntryId(Aspect.PROMPT, Keys.word(text)))
                .isPresent();
    }
}
