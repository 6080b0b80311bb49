package productions.motion.store

import static productions.motion.knowledge.Aspect.PURE_COLOR
import static productions.motion.store.Runs.everything
import static productions.motion.store.Runs.fine
import static productions.motion.store.Runs.genre
import static productions.motion.store.Runs.run

import java.nio.file.Files
import java.nio.file.Path
import productions.motion.knowledge.Aspect
import productions.motion.knowledge.ChangeSet.Renaming
import productions.motion.knowledge.Entries
import productions.motion.value.OkLab
import productions.motion.value.Refusal
import productions.motion.value.Rgb
import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('large stores')
@Narrative('''A small store is kept in memory and a large one in MapDB; nobody can tell by the answers. Snapshots spare reading the
whole journal. All of these are made from the journal, and made again when they are damaged.''')
class LargeStoreSpec extends Specification {

    /** Whatever has more than fifty entries is large here; snapshots come every few runs. */
    static final Limits SMALL = new Limits(8_000, 50, 4_000)
    static final Limits IN_MEMORY = new Limits(1 << 20, 1 << 20, 1 << 20)

    @TempDir
    Path home

    static void fill(RegistryStore store, int from, int to) {
        (from..<to).each { n ->
            store.learn(run("job-$n", n % 50, (0..<20).collect { fine(Seed.ofText('fill').of(n).of(it).below(4000)) }
                    .unique { it.id() } + [genre("Genre ${n % 7}")]))
        }
    }

    static List answers(RegistryStore store) {
        everything(store) + Entries.Order.values().collect { store.first(PURE_COLOR, it, 40)*.id() } +
                (0..<40).collect { store.nearest(PURE_COLOR, place(it), 0.05, 7) }
    }

    static OkLab place(int n) {
        OkLab.of(Rgb.of((int) (Seed.mix(n) >>> 40)))
    }

    RegistryStore open(String name, Limits limits = SMALL) {
        RegistryStore.open(home.resolve(name), new Words(), limits)
    }

    List<String> files(String name, String beginning) {
        Files.list(home.resolve(name)).withCloseable {
            it.map { it.fileName.toString() }.filter { it.startsWith(beginning) }.sorted().toList()
        }
    }

    /** The folder as a kill would leave it now. */
    void copy(String from, String to) {
        Files.createDirectories(home.resolve(to))
        Files.list(home.resolve(from)).withCloseable {
            it.filter { Files.isRegularFile(it) && it.fileName.toString() != 'lock' }
                    .each { Files.copy(it, home.resolve(to).resolve(it.fileName)) }
        }
    }

    void flip(String name, String file, double place) {
        def path = home.resolve(name).resolve(file)
        def bytes = Files.readAllBytes(path)
        def at = (int) (bytes.length * place)
        bytes[at] = (byte) (bytes[at] ^ 4)
        Files.write(path, bytes)
    }

    def "memory and MapDB give the same answers, while it grows and whenever it is opened"() {
        given:
        def large = open('large')
        def small = open('small', IN_MEMORY)

        when:
        [large, small].each { fill(it, 0, 60) }

        then:
        answers(large) == answers(small)
        files('large', 'live') == ['live.db']
        files('small', 'live') == []

        when: 'it is closed in peace and opened again'
        large.close()
        def closed = files('large', 'live')
        large = open('large')
        def again = answers(large)

        then:
        closed == ['live.db', 'live.orders']
        again == answers(small)
        files('large', 'live') == ['live.db', 'live.orders']

        when: 'it changes, and is killed'
        [large, small].each { fill(it, 60, 80) }
        copy('large', 'killed')
        def killed = open('killed')

        then:
        files('large', 'live') == ['live.db']
        answers(killed) == answers(small)

        and: 'readers see the same beside it'
        def reader = RegistryStore.reading(home.resolve('large'), new Words(), SMALL)
        answers(reader) == answers(small)

        cleanup:
        [large, small, killed, reader]*.close()
    }

    def "what two snapshots hold is left off the journal"() {
        given:
        def store = open('store')

        when:
        fill(store, 0, 80)
        store.close()

        then:
        files('store', 'snapshot').size() == 2
        files('store', 'journal').size() > 1
        files('store', 'journal')[0] > 'journal-0000000000000000001.jsonl'
    }

    def "a damaged #what is made again"() {
        given:
        def store = open('store')
        fill(store, 0, 80)
        store.rename([new Renaming(store.first(PURE_COLOR, Entries.Order.KEY, 1)[0].id(), 'A name of our own')], 'taste')
        def before = answers(store)
        store.close()

        when:
        change(this)
        def again = open('store')

        then:
        answers(again) == before

        cleanup:
        again?.close()

        where:
        what                  | change
        'order'               | { it.flip('store', 'live.orders', 0.5d) }
        'header of MapDB'     | { it.flip('store', 'live.db', 0d) }
        'missing file'        | { Files.delete(it.home.resolve('store').resolve('live.db')) }
        'newest snapshot'     | { Files.delete(it.home.resolve('store').resolve('live.orders')); it.flip('store', it.files('store', 'snapshot')[-1], 0.6d) }
    }

    def "nothing is left out where the snapshots are damaged and the journal was left off"() {
        given:
        def store = open('store')
        fill(store, 0, 80)
        store.close()
        Files.delete(home.resolve('store').resolve('live.orders'))
        files('store', 'snapshot').each { flip('store', it, 0.3d) }

        when:
        open('store')

        then:
        def e = thrown(Refusal)
        e.kind() == Refusal.Kind.DATA
        e.message =~ /^The journal .*jsonl is damaged at byte 0: it begins with command \d+, but the one before ended with 0\. /
    }

    def "everything is made again from the journal, and told"() {
        given:
        def store = open('store', new Limits(1 << 20, 50, 4_000))
        fill(store, 0, 40)
        store.rename([new Renaming(store.first(PURE_COLOR, Entries.Order.KEY, 1)[0].id(), 'A name of our own')], 'taste')
        def before = answers(store)
        def entries = Aspect.values().sum { store.size(it) }
        store.close()
        def snapshots = files('store', 'snapshot')
        flip('store', snapshots[0], 0.5d)

        when:
        def rebuilt = RegistryStore.rebuild(home.resolve('store'), new Words(), SMALL)

        then:
        rebuilt.commands() == 41
        rebuilt.runs() == 40
        rebuilt.entries() == entries
        rebuilt.snapshot() == 0
        rebuilt.torn() == 0
        rebuilt.damaged()*.fileName*.toString() == [snapshots[0]]
        rebuilt.revision() == before[0]

        and:
        files('store', 'snapshot') == ['snapshot-0000000000000000041.bin']
        files('store', 'live') == []
        def again = open('store')
        answers(again) == before

        cleanup:
        again?.close()
    }

    def "where the journal was left off, the oldest whole snapshot stands in for its beginning"() {
        given:
        def store = open('store')
        fill(store, 0, 80)
        def before = answers(store)
        store.close()
        def snapshot = files('store', 'snapshot')[0]

        when:
        def rebuilt = RegistryStore.rebuild(home.resolve('store'), new Words(), SMALL)
        def again = open('store')

        then:
        snapshot.contains("${rebuilt.snapshot()}.bin")
        rebuilt.commands() == 80 - rebuilt.snapshot()
        rebuilt.runs() == 80
        answers(again) == before

        cleanup:
        again?.close()
    }
}
