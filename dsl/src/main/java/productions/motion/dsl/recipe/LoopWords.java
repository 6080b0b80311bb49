package productions.motion.dsl.recipe;

import groovy.lang.Closure;
import groovy.lang.DelegatesTo;
import groovy.lang.GroovyObjectSupport;
import groovy.lang.GroovyRuntimeException;
import groovy.lang.MissingPropertyException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import productions.motion.knowledge.Entry;
import productions.motion.loop.Coverage;
import productions.motion.loop.Focus;
import productions.motion.loop.Habits;
import productions.motion.loop.Limits;
import productions.motion.loop.LoopState;
import productions.motion.loop.Plan;
import productions.motion.loop.Workflow;
import productions.motion.scene.Size;
import productions.motion.value.DidYouMean;
import productions.motion.value.Refusal;
import productions.motion.value.Seed;

/** The verbs of a loop, each one line of a recipe. A word that is no verb stands for itself. */
public final class LoopWords extends GroovyObjectSupport {

    /** Each verb with a line it may stand in. */
    private static final Map<String, String> LINES = lines(
            "works balanced",
            "focus frame",
            "stills color",
            "explore 30.percent",
            "every 3.s",
            "size 256, 256",
            "fps 24",
            "seconds 2.s",
            "quota 20.GB",
            "seed 7",
            "runs 1000",
            "until { runs >= 1000 }",
            "onNew { entry -> println entry.name() }",
            "onFail retries: 5, backoff: 2.s",
            "keep newest: 200, liked: true",
            "prompts { instructive 65.percent }");

    private static final int FRAMES_PER_SECOND = 24;

    private final String name;
    private final List<UnaryOperator<Plan>> edits = new ArrayList<>();
    private Optional<Workflow> workflow = Optional.empty();
    private Limits limits = Limits.NONE;
    private Habits habits = Habits.STANDARD;
    private Consumer<Entry> found = entry -> {};

    LoopWords(String name) {
        this.name = name;
    }

    private static Map<String, String> lines(String... lines) {
        Map<String, String> all = new LinkedHashMap<>();
        List.of(lines).forEach(line -> all.put(line.split(" ", 2)[0], line));
        return all;
    }

    /** Return the verbs there are. */
    static List<String> verbs() {
        return List.copyOf(LINES.keySet());
    }

    /** Return the loop that the words ask for. */
    LoopOrder order() {
        Plan standard = Plan.of(workflow.orElseGet(() -> Workflow.of(name)));
        List<UnaryOperator<Plan>> all = new ArrayList<>(edits);
        all.add(0, plan -> plan.edit().name(name).habits(h -> habits).plan());
        return new LoopOrder(standard, all, limits, found);
    }

    /** Say what the loop does; without this its name says so. */
    public void works(Object word) {
        workflow = Optional.of(Workflow.of(String.valueOf(word)));
    }

    /** Say what it takes in of what films teach: frame, window or all. */
    public void focus(Object word) {
        Focus focus = Focus.of(String.valueOf(word));
        edits.add(plan -> plan.edit().focus(focus).plan());
    }

    /** Say what it takes of single frames: color, sound or both. */
    public void stills(Object word) {
        Focus.Stills stills = Focus.Stills.of(String.valueOf(word));
        edits.add(plan -> plan.edit().stills(stills).plan());
    }

    /** Say how often it explores, from 0 to 1, such as {@code 30.percent}. */
    public void explore(Number share) {
        edits.add(plan -> plan.edit().explore(share.doubleValue()).plan());
    }

    /** Say how long it rests after a turn, in seconds or such as {@code 3.s}. */
    public void every(Object length) {
        Duration pause = Duration.ofMillis(Math.round(1000 * lengthOf(length)));
        edits.add(plan -> plan.edit().pause(pause).plan());
    }

    /** Say how large its films are, in pixels. */
    public void size(int width, int height) {
        edits.add(plan -> plan.edit().size(new Size(width, height)).plan());
    }

    /** Say how many pictures a second they have. */
    public void fps(int framesPerSecond) {
        edits.add(plan -> plan.edit().framesPerSecond(framesPerSecond).plan());
    }

    /** Say how long they are, in seconds or such as {@code 2.s}. */
    public void seconds(Object length) {
        double seconds = lengthOf(length);
        edits.add(plan -> plan.edit().seconds(seconds).plan());
    }

    /** Say how many bytes of films are kept, such as {@code 20.GB}. */
    public void quota(Object size) {
        long bytes = size instanceof Number number ? number.longValue() : Bytes.parse(String.valueOf(size));
        edits.add(plan -> plan.edit().quota(bytes).plan());
    }

    /** Fix the chance of all that it draws. */
    public void seed(long seed) {
        edits.add(plan -> plan.edit().seed(new Seed(seed)).plan());
    }

    /** Say how many turns are enough. */
    public void runs(long count) {
        limits = limits.or(new Limits(Optional.of(count), Optional.empty(), Optional.empty(), Limits.NONE.goal()));
    }

    /** Say in code when it is enough: {@code until { runs >= 1000 || coverage('pure.color') >= 0.95 }}. */
    public void until(Closure<?> goal) {
        Closure<?> own = (Closure<?>) goal.clone();
        limits = limits.or(new Limits(Optional.empty(), Optional.empty(), Optional.empty(), (state, coverage) -> {
            own.setResolveStrategy(Closure.DELEGATE_FIRST);
            own.setDelegate(new Now(state, coverage));
            return isReached(own);
        }));
    }

    private static boolean isReached(Closure<?> goal) {
        try {
            return Boolean.TRUE.equals(goal.call());
        } catch (GroovyRuntimeException e) {
            throw new Refusal(
                    Refusal.Kind.DATA,
                    "'until' cannot be asked: " + e.getMessage()
                            + ". It may speak of runs and of coverage('pure.color').",
                    e);
        }
    }

    /** Say how often it tries again when it fails, and how long it rests before: {@code onFail retries: 5, backoff: 2.s}. */
    public void onFail(Map<String, ?> how) {
        Words.known("onFail", how, "retries", "backoff");
        habit(h -> h.failing((int) Words.number(how, "retries", h.retries()), rest(how, h)));
    }

    /** Say how many films are kept as files, and whether liked ones stay besides: {@code keep newest: 200, liked: true}. */
    public void keep(Map<String, ?> how) {
        Words.known("keep", how, "newest", "liked");
        boolean liked = !Boolean.FALSE.equals(Words.get(how, "liked", true));
        habit(h -> h.keeping((long) Words.number(how, "newest", h.newest()), liked));
    }

    /** Say where its prompts come from: {@code prompts { instructive 65.percent; from registry, thinnestFirst: true }}. */
    public void prompts(@DelegatesTo(value = PromptWords.class, strategy = Closure.DELEGATE_ONLY) Closure<?> block) {
        Habits.Prompts prompts = PromptWords.read(block);
        habit(h -> h.asking(prompts));
    }

    /** What cannot be is refused where it stands, before any loop runs. */
    private void habit(UnaryOperator<Habits> change) {
        habits = change.apply(habits);
    }

    private static Duration rest(Map<String, ?> how, Habits otherwise) {
        return how.containsKey("backoff")
                ? Duration.ofMillis(Math.round(1000 * lengthOf(Words.get(how, "backoff", 0))))
                : otherwise.backoff();
    }

    /** Do something with every entry that is discovered. */
    public void onNew(Closure<?> action) {
        found = entry -> action.call(entry);
    }

    @Override
    public Object getProperty(String word) {
        if (word.equals(word.toLowerCase(Locale.ROOT))) {
            return word.replace('_', '-');
        }
        throw new MissingPropertyException(word, LoopWords.class);
    }

    /** Refuse a verb that no loop has, or what a verb cannot take. */
    public Object methodMissing(String verb, Object arguments) {
        if (LINES.containsKey(verb)) {
            throw new Refusal(
                    Refusal.Kind.DATA, "'" + verb + "' cannot take that. Write it as '" + LINES.get(verb) + "'.");
        }
        throw new Refusal(
                Refusal.Kind.DATA,
                "A loop has no word '" + verb + "'. " + DidYouMean.sentence(verb, verbs()) + "Words: "
                        + String.join(", ", verbs()) + ".");
    }

    private static double lengthOf(Object length) {
        return Stretch.of(length).seconds(0, FRAMES_PER_SECOND);
    }

    /**
     * How things are while a loop asks whether it is enough.
     *
     * @param state how far the loop is
     * @param covered what is covered
     */
    public record Now(LoopState state, Coverage covered) {

        /** Return how many runs the loop has done, ever. */
        public long getRuns() {
            return state.runs();
        }

        /** Return an aspect as it is called here; the earlier system called pure ones static. */
        static String aspect(String what) {
            return what.replaceFirst("^static\\.", "pure.");
        }

        /** Return how much of an aspect is covered, in [0, 1], such as of {@code pure.color}. */
        public double coverage(String what) {
            return covered.share(aspect(what))
                    .orElseThrow(() -> new Refusal(
                            Refusal.Kind.DATA,
                            "Nobody can say how much of '" + what + "' is covered. "
                                    + DidYouMean.sentence(
                                            what,
                                            covered.lines().stream()
                                                    .map(Coverage.Line::what)
                                                    .toList())
                                    + "See 'motion registry coverage'."));
        }
    }
}
