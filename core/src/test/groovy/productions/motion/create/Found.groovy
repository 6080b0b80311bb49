package productions.motion.create

import java.time.Instant
import java.util.stream.Stream
import productions.motion.knowledge.Aspect
import productions.motion.knowledge.Depth
import productions.motion.knowledge.Entries
import productions.motion.knowledge.Entry
import productions.motion.knowledge.EntryId
import productions.motion.knowledge.Knowledge
import productions.motion.knowledge.Registry
import productions.motion.knowledge.RunRow
import productions.motion.knowledge.Statistics
import productions.motion.value.OkLab
import productions.motion.value.Rgb

/** A few entries that earlier films have found. */
class Found implements Entries {

    private final List<Entry> entries

    Found(List<Entry> entries) {
        this.entries = entries
    }

    static Entry color(String hex, String name, long count = 1, boolean origin = false) {
        def rgb = Rgb.parse(hex)
        def numbers = [rgb.red(), rgb.green(), rgb.blue(), 1].collect { new Statistics.Measure(it, it, it) }
        entry(Aspect.PURE_COLOR, "${rgb.red()},${rgb.green()},${rgb.blue()}_1.0", name, count, numbers, origin)
    }

    static Entry sound(String key, String name, double amplitude) {
        entry(Aspect.PURE_SOUND, key, name, 1, [new Statistics.Measure(amplitude, amplitude, amplitude)], false)
    }

    static Entry of(Aspect aspect, String key, String name, long count = 1) {
        entry(aspect, key, name, count, [], false)
    }

    private static Entry entry(Aspect aspect, String key, String name, long count, List numbers, boolean origin) {
        def met = new Statistics(count, numbers, Instant.EPOCH, Instant.EPOCH)
        new Entry(new EntryId(aspect, key), name, [], origin, met, '', [], [], new Depth([], 0, ''), 1)
    }

    /** What the creator of these specs knows, with these entries beside. */
    Knowledge knowledge() {
        [revision: { 'found' }, origins: { Stage.ORIGINS }, entries: { this }] as Knowledge
    }

    String revision() {
        'found'
    }

    long size(Aspect aspect) {
        all(aspect).count()
    }

    Optional<Entry> find(EntryId id) {
        entries.stream().filter { it.id() == id }.findFirst()
    }

    Optional<Entry> named(Registry registry, String name) {
        entries.stream().filter { it.name() == name }.findFirst()
    }

    List<Entry> first(Aspect aspect, Entries.Order order, int limit) {
        def some = entries.findAll { it.id().aspect() == aspect }
        (order == Entries.Order.UNDERUSED ? some.sort(false) { it.statistics().count() } : some).take(limit)
    }

    Stream<Entry> all(Aspect aspect) {
        entries.stream().filter { it.id().aspect() == aspect }
    }

    Optional<RunRow> run(String id) {
        Optional.empty()
    }

    List<RunRow> runs(int limit) {
        []
    }

    List<Entries.Near> nearest(Aspect aspect, OkLab color, double tolerance, int limit) {
        entries.findAll { it.id().aspect() == aspect }
                .collect { new Entries.Near(it, OkLab.of(rgb(it)).distanceTo(color)) }
                .findAll { it.distance() <= tolerance }
                .sort { it.distance() }
                .take(limit)
    }

    private static Rgb rgb(Entry entry) {
        new Rgb(*entry.statistics().means().take(3)*.intValue())
    }
}
