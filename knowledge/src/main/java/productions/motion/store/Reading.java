package productions.motion.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import productions.motion.knowledge.Aspect;
import productions.motion.knowledge.Describer;
import productions.motion.knowledge.Entries;
import productions.motion.knowledge.Entry;
import productions.motion.knowledge.EntryId;
import productions.motion.knowledge.Registry;
import productions.motion.knowledge.RunRow;
import productions.motion.knowledge.Source;
import productions.motion.value.OkLab;
import productions.motion.value.Rgb;

/** Answers what readers ask of the live registries. */
final class Reading implements Entries {

    private static final int PROMPT = 80;

    private final Live live;
    private final Describer describer;

    Reading(Live live, Describer describer) {
        this.live = live;
        this.describer = describer;
    }

    @Override
    public String revision() {
        return live.read(() -> live.revision().toString());
    }

    @Override
    public long size(Aspect aspect) {
        return live.read(() -> live.table().size(aspect) - live.amendments().merged(aspect));
    }

    @Override
    public Optional<Entry> find(EntryId id) {
        return live.read(() -> live.row(live.amendments().root(id)).map(this::entry));
    }

    @Override
    public Optional<Entry> named(Registry registry, String name) {
        return live.read(() -> live.bearer(registry, name).flatMap(live::row).map(this::entry));
    }

    @Override
    public List<Entry> first(Aspect aspect, Order order, int limit) {
        Comparator<Entry> sorting = switch (order) {
            case KEY -> Comparator.comparing(Entry::id);
            case UNDERUSED ->
                Comparator.comparingLong((Entry e) -> e.statistics().count());
            case COMMON -> Comparator.comparingLong((Entry e) -> -e.statistics().count());
            case RECENT ->
                Comparator.comparing((Entry e) -> e.statistics().first()).reversed();
        };
        return live.read(() -> all(aspect)
                .sorted(sorting.thenComparing(Entry::id))
                .limit(limit)
                .toList());
    }

    @Override
    public Stream<Entry> all(Aspect aspect) {
        return live.table()
                .rows(aspect)
                .filter(row -> !live.amendments().isMerged(row.id()))
                .map(row -> live.read(() -> entry(row)));
    }

    @Override
    public Optional<RunRow> run(String id) {
        return live.read(() -> live.table().run(live.table().sequence(id)));
    }

    @Override
    public List<RunRow> runs(int limit) {
        return live.read(() -> live.table().latest(limit));
    }

    @Override
    public List<Near> nearest(Aspect aspect, OkLab color, double tolerance, int limit) {
        List<Near> near = new ArrayList<>();
        all(aspect).forEach(entry -> {
            List<Double> means = entry.statistics().means();
            OkLab place = OkLab.of(new Rgb(
                    (int) Math.round(means.get(0)), (int) Math.round(means.get(1)), (int) Math.round(means.get(2))));
            if (place.distanceTo(color) <= tolerance) {
                near.add(new Near(entry, place.distanceTo(color)));
            }
        });
        near.sort(Comparator.comparingDouble(Near::distance)
                .thenComparing(n -> n.entry().id()));
        return near.subList(0, Math.min(limit, near.size()));
    }

    private Entry entry(Row root) {
        Row whole = live.whole(root);
        Tally tally = whole.tally();
        return new Entry(
                root.id(),
                live.name(root),
                live.aliases(root),
                tally.origin(),
                tally.statistics(),
                tally.wording().text(),
                tally.wording().parts(),
                sources(tally.sample()),
                describer.depth(root.id(), tally.means()),
                CommandWriter.VERSION);
    }

    private List<Source> sources(Sample sample) {
        return sample.sequences()
                .mapToObj(live.table()::run)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(RunRow::at).thenComparing(RunRow::id))
                .map(Reading::source)
                .toList();
    }

    private static Source source(RunRow run) {
        String prompt = run.prompt();
        boolean isLong = prompt.codePointCount(0, prompt.length()) > PROMPT;
        String beginning = isLong ? prompt.substring(0, prompt.offsetByCodePoints(0, PROMPT)) : prompt;
        return new Source(run.id(), beginning, run.at());
    }
}
