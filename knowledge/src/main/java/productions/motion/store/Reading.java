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
import productions.motion.knowledge.Note;
import productions.motion.knowledge.Notebook;
import productions.motion.knowledge.Registry;
import productions.motion.knowledge.RunRow;
import productions.motion.knowledge.Source;
import productions.motion.value.OkLab;

/** Answers what readers ask of the live registries. */
final class Reading implements Entries, Notebook {

    private static final int PROMPT = 80;

    /** Places are kept as short numbers, which may be off by this much. */
    private static final double ROUNDING = 1e-6;

    private final Live live;
    private final Describer describer;

    Reading(Live live, Describer describer) {
        this.live = live;
        this.describer = describer;
    }

    @Override
    public String revision() {
        return live.read(() -> live.state().revision().toString());
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
        return live.read(() -> entries(live.index(aspect).first(order, limit)));
    }

    @Override
    public Stream<Entry> all(Aspect aspect) {
        return live.table().rows(aspect).flatMap(row -> live.read(() -> present(row)).stream());
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
        List<Entry> entries = live.read(() -> entries(live.index(aspect).nearest(color, tolerance + ROUNDING, limit)));
        List<Near> near = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            double distance = AspectIndex.color(entry.statistics().means())
                    .map(OkLab::of)
                    .map(color::distanceTo)
                    .orElseThrow();
            if (distance <= tolerance) {
                near.add(new Near(entry, distance));
            }
        }
        near.sort(Comparator.comparingDouble(Near::distance)
                .thenComparing(each -> each.entry().id()));
        return near;
    }

    @Override
    public Optional<String> note(String shelf, String key) {
        return live.read(() -> live.table().note(shelf, key));
    }

    @Override
    public List<Note> notes(String shelf) {
        return live.read(() -> live.table().notes(shelf));
    }

    private List<Entry> entries(List<EntryId> ids) {
        List<Entry> entries = new ArrayList<>(ids.size());
        for (EntryId id : ids) {
            live.row(id).map(this::entry).ifPresent(entries::add);
        }
        return entries;
    }

    private Optional<Entry> present(Row row) {
        return live.amendments().isMerged(row.id()) ? Optional.empty() : Optional.of(entry(row));
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
