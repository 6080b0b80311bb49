package productions.motion.loop;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Entries;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.RunRow;
import productions.motion.prompts.PromptWriter;
import productions.motion.scene.Instruction;
import productions.motion.scene.Mode;
import productions.motion.scene.Prompt;
import productions.motion.scene.Scene;
import productions.motion.value.Seed;

/**
 * Asks for films. Exploring, it takes of several prompts the one that asks for most of what is thin. Exploiting, it varies
 * a film that worked, or writes of what worked.
 */
final class Filming implements Turn.Idea {

    /** How often what is thin is counted anew, in turns. */
    private static final int FRESH = 25;

    private static final int WRITTEN = 6;
    private static final int STORED = 2;
    private static final int PAST = 150;
    private static final double PURE = 0.3;
    private static final double VARIATIONS = 0.7;
    private static final int ENOUGH = 5;

    private final Plan plan;
    private final Bench bench;
    private PromptWriter prompts;
    private Thinness thinness;
    private int age;

    Filming(Plan plan, Bench bench) {
        this.plan = plan;
        this.bench = bench;
        prompts = new PromptWriter(bench.knowledge());
        thinness = bench.thinness();
    }

    @Override
    public Turn next(LoopState state, Seed chance) {
        if (++age % FRESH == 0) {
            prompts = new PromptWriter(bench.knowledge());
            thinness = bench.thinness();
        }
        boolean exploits = chance.of("exploit").unit() < exploitation(state, 1 - plan.explore());
        Optional<Turn> variation =
                exploits && chance.of("manner").unit() < VARIATIONS ? vary(chance) : Optional.empty();
        return variation.orElseGet(() -> exploits ? writeOfWhatWorked(chance) : explore(chance));
    }

    /**
     * Return how often to exploit: less where the loop repeats itself or finds little. A loop that is told only to exploit
     * gives way less than one that is told to do both.
     */
    static double exploitation(LoopState state, double told) {
        if (state.recent().size() < ENOUGH) {
            return told;
        }
        boolean only = told == 1;
        if (state.repetition() > 0.35) {
            return Math.min(told, only ? 0.7 : 0.5);
        }
        if (state.discoveryRate() < 0.1) {
            return Math.min(told, only ? 0.8 : 0.4);
        }
        return state.discoveryRate() < 0.2 && only ? 0.9 : told;
    }

    private Turn explore(Seed chance) {
        Optional<Mode> mode = chance.of("mode").unit() < PURE ? Optional.of(Mode.PURE) : Optional.empty();
        Prompt best = best(chance, mode, thinness::of);
        return shoot(
                best,
                UnaryOperator.identity(),
                "",
                "explores " + thinness.why(bench.studio().understand(best)));
    }

    private Turn writeOfWhatWorked(Seed chance) {
        Map<String, Experience.Worth> worths = bench.experience().worths();
        Prompt best = best(chance, Optional.empty(), i -> bench.experience().promise(i, worths));
        double promise = bench.experience().promise(bench.studio().understand(best), worths);
        String why = String.format(
                Locale.ROOT, "asks for what worked: mean score %.2f over %d values", promise, worths.size());
        return shoot(best, UnaryOperator.identity(), "", why);
    }

    private Optional<Turn> vary(Seed chance) {
        return bench.experience().pick(chance.of("pick")).map(pick -> {
            Learning learning = pick.learning();
            Prompt prompt = new Prompt(learning.prompt(), chance, plan.wishes(Optional.empty()));
            Optional<Scene> parent = bench.studio().remembered(learning.run()).filter(this::fits);
            UnaryOperator<Scene> change =
                    planned -> Variation.of(parent.orElse(planned), bench.catalog(), chance.of("vary"));
            return shoot(prompt, change, learning.run(), pick.why());
        });
    }

    private boolean fits(Scene scene) {
        return scene.format().width() == plan.size().width()
                && scene.format().height() == plan.size().height()
                && scene.format().framesPerSecond() == plan.framesPerSecond()
                && scene.format().frames() == Math.round(plan.seconds() * plan.framesPerSecond());
    }

    private static Turn shoot(Prompt prompt, UnaryOperator<Scene> change, String parent, String why) {
        return new Turn.Shoot(prompt, change, parent, why, true);
    }

    /** Return of several prompts the one that is worth most; the first of equals. */
    private Prompt best(Seed chance, Optional<Mode> mode, ToDoubleFunction<Instruction> worth) {
        List<String> past =
                bench.registries().runs(PAST).stream().map(RunRow::prompt).toList();
        Habits.Prompts habit = plan.habits().prompts();
        return candidates(habit, past, chance)
                .limit(habit.thinnestFirst() ? Long.MAX_VALUE : 1)
                .map(text -> new Prompt(text, chance, plan.wishes(mode)))
                .map(prompt ->
                        new Rated(prompt, worth.applyAsDouble(bench.studio().understand(prompt))))
                .max(Comparator.comparingDouble(Rated::worth))
                .map(Rated::prompt)
                .orElseGet(() -> new Prompt(fresh(chance), chance, plan.wishes(mode)));
    }

    /** Written and kept prompts, or where a recipe says how often which, those of one kind; never none. */
    private Stream<String> candidates(Habits.Prompts habit, List<String> past, Seed chance) {
        Stream<String> written = IntStream.range(0, WRITTEN)
                .mapToObj(i -> prompts.write(chance.of("prompt").of(i), past))
                .flatMap(Optional::stream);
        if (habit.instructive().isEmpty()) {
            return Stream.concat(written, stored(past));
        }
        boolean anew = chance.of("instructive").unit() < habit.instructive().get();
        List<String> kept = anew ? List.of() : stored(past).toList();
        return kept.isEmpty() ? written : kept.stream();
    }

    /** Prompts that were read but of which no film was made lately. */
    private Stream<String> stored(List<String> past) {
        return bench.registries().first(Aspect.PROMPT, Entries.Order.RECENT, STORED).stream()
                .map(Entry::id)
                .map(id -> id.key())
                .filter(text -> past.stream().noneMatch(text::equalsIgnoreCase));
    }

    /** All that chance came up with was said lately; then it is said again. */
    private String fresh(Seed chance) {
        return prompts.write(chance, List.of()).orElse("A calm ocean at dusk");
    }

    private record Rated(Prompt prompt, double worth) {}
}
