package productions.motion.store

import static productions.motion.knowledge.Aspect.GENRE
import static productions.motion.knowledge.Aspect.PURE_COLOR
import static productions.motion.knowledge.Entries.Order.COMMON
import static productions.motion.knowledge.Entries.Order.KEY
import static productions.motion.knowledge.Entries.Order.RECENT
import static productions.motion.knowledge.Entries.Order.UNDERUSED

import java.nio.file.Path
import java.time.Instant
import productions.motion.knowledge.EntryId
import productions.motion.knowledge.Registry
import productions.motion.knowledge.Run
import productions.motion.knowledge.Sighting
import productions.motion.value.OkLab
import productions.motion.value.Rgb
import spock.lang.AutoCleanup
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('the registries on disk')
@Narrative('What a run met is counted, named and kept; it is there again whenever the store is opened.')
class RegistryStoreSpec extends Specification {

    static final Instant NOON = Instant.parse('2026-03-01T12:00:00Z')

    @TempDir
    Path home

    @AutoCleanup
    RegistryStore store

    def setup() {
        store = RegistryStore.open(home, new Words())
    }

    static Sighting color(int red, int green, int blue, long count = 1) {
        def key = [red, green, blue].collect { it.intdiv(25) * 25 }.join(',') + '_1.0'
        new Sighting(new EntryId(PURE_COLOR, key), [red, green, blue, 1.0]*.doubleValue(), '', [], count)
    }

    static Run run(String id, int minute, Sighting... sightings) {
        new Run(id, NOON.plusSeconds(60 * minute), "prompt of $id", sightings.toList(), "memo of $id")
    }

    def "what is new is discovered and named; what is known is counted"() {
        when:
        def first = store.learn(run('job-1', 0, color(60, 60, 60), color(200, 10, 10, 3)))
        def second = store.learn(run('job-2', 1, color(70, 61, 60), color(10, 10, 200)))

        then:
        first.discovered()*.id()*.key() == ['200,0,0_1.0', '50,50,50_1.0']
        first.seen() == 0
        second.discovered()*.id()*.key() == ['0,0,200_1.0']
        second.seen() == 1

        and:
        def gray = store.find(new EntryId(PURE_COLOR, '50,50,50_1.0')).get()
        gray.statistics().count() == 2
        gray.statistics().means() == [65.0, 60.5, 60.0, 1.0]
        gray.statistics().measures()[0].least() == 60
        gray.statistics().measures()[0].greatest() == 70
        gray.statistics().first() == NOON
        gray.statistics().last() == NOON.plusSeconds(60)
        gray.sources()*.run() == ['job-1', 'job-2']
        gray.depth().residual() == 65
        store.named(Registry.PURE, gray.name().toUpperCase()).get() == gray
        store.size(PURE_COLOR) == 3
    }

    def "a run that is delivered twice counts once"() {
        given:
        def run = run('job-1', 0, color(60, 60, 60))
        def once = store.learn(run)

        when:
        def again = store.learn(run)

        then:
        !once.known()
        again.known()
        again.revision() == once.revision()
        again.discovered().empty
        store.all(PURE_COLOR)*.statistics()*.count() == [1]
        store.runs(10)*.id() == ['job-1']
    }

    def "everything is there after opening again"() {
        given:
        store.learn(run('job-1', 0, color(60, 60, 60), Sighting.of(GENRE, 'documentary', 'Documentary')))
        store.learn(run('job-2', 5, color(60, 60, 60, 4), color(250, 250, 250)))
        def before = everything(store)

        when:
        store.close()
        store = RegistryStore.open(home, new Words())

        then:
        everything(store) == before
        store.learn(run('job-2', 5, color(1, 1, 1))).known()
    }

    def "entries are found in every order that creation asks for"() {
        given:
        store.learn(run('job-1', 0, color(0, 0, 0, 5), color(250, 0, 0, 2)))
        store.learn(run('job-2', 1, color(0, 0, 250, 2), color(0, 250, 0, 9)))

        expect:
        store.first(PURE_COLOR, order, 3)*.id()*.key() == keys

        where:
        order     | keys
        KEY       | ['0,0,0_1.0', '0,0,250_1.0', '0,250,0_1.0']
        UNDERUSED | ['0,0,250_1.0', '250,0,0_1.0', '0,0,0_1.0']
        COMMON    | ['0,250,0_1.0', '0,0,0_1.0', '0,0,250_1.0']
        RECENT    | ['0,0,250_1.0', '0,250,0_1.0', '0,0,0_1.0']
    }

    def "the nearest colors are those that look most alike"() {
        given:
        store.learn(run('job-1', 0, color(0, 0, 0), color(250, 0, 0), color(240, 30, 10), color(0, 0, 250)))

        when:
        def near = store.nearest(PURE_COLOR, OkLab.of(Rgb.parse('#f80505')), 0.1, 5)

        then:
        near*.entry()*.id()*.key() == ['250,0,0_1.0', '225,25,0_1.0']
        near[0].distance() < near[1].distance()
    }

    static List everything(RegistryStore store) {
        [store.revision(), store.runs(100), store.changes()] +
                [PURE_COLOR, GENRE].collectMany { store.all(it).toList() }
    }
}
