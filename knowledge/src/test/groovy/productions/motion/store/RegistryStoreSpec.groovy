package productions.motion.store

import static productions.motion.knowledge.Aspect.GENRE
import static productions.motion.knowledge.Aspect.PURE_COLOR
import static productions.motion.knowledge.Entries.Order.COMMON
import static productions.motion.knowledge.Entries.Order.KEY
import static productions.motion.knowledge.Entries.Order.RECENT
import static productions.motion.knowledge.Entries.Order.UNDERUSED
import static productions.motion.store.Runs.NOON
import static productions.motion.store.Runs.color
import static productions.motion.store.Runs.colorId
import static productions.motion.store.Runs.everything
import static productions.motion.store.Runs.genre
import static productions.motion.store.Runs.run

import java.nio.file.Path
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

    @TempDir
    Path home

    @AutoCleanup
    RegistryStore store

    def setup() {
        store = RegistryStore.open(home, new Words())
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
        def gray = store.find(colorId(50, 50, 50)).get()
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
        store.learn(run('job-1', 0, color(60, 60, 60), genre('Documentary')))
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

    def "an origin is there before any film: it has a value, but was never met"() {
        given:
        def red = new Sighting(colorId(250, 0, 0), [255.0d, 0.0d, 0.0d, 1.0d], '', [], 0)

        when:
        def learned = store.learn(run('origins', 0, red))

        then:
        learned.discovered().empty
        learned.seen() == 0
        def unmet = store.find(red.id()).get()
        unmet.origin()
        unmet.statistics().count() == 0
        unmet.statistics().means() == [255.0, 0.0, 0.0, 1.0]
        unmet.sources().empty

        when:
        store.learn(run('origins-again', 1, red))
        def met = store.learn(run('job-1', 2, color(251, 1, 1)))

        then:
        met.discovered().empty
        met.seen() == 1
        with(store.find(red.id()).get()) {
            origin()
            statistics().count() == 1
            statistics().means() == [251.0, 1.0, 1.0, 1.0]
            statistics().first() == NOON.plusSeconds(120)
        }
    }

    def "what a word says is what the latest run had it say, whichever came last"() {
        when:
        store.learn(run('late', 9, Sighting.of(GENRE, 'noir', 'Film noir')))
        store.learn(run('early', 1, Sighting.of(GENRE, 'noir', 'Noir')))

        then:
        store.find(new EntryId(GENRE, 'noir')).get().text() == 'Film noir'
    }

    def "sources are a sample of sixteen runs, the same for every order, and their prompts are cut short"() {
        given:
        def runs = (1..100).collect { new Run("job-$it", NOON.plusSeconds(it), 'sea ' * 40, [color(0, 0, 0)], '') }

        when:
        runs.each { store.learn(it) }
        def sources = store.find(colorId(0, 0, 0)).get().sources()

        then:
        sources.size() == 16
        sources*.at() == sources*.at().sort()
        sources[0].prompt() == 'sea ' * 20

        when:
        def other = RegistryStore.open(home.resolve('other'), new Words())
        runs.reverse().each { other.learn(it) }

        then:
        other.find(colorId(0, 0, 0)).get().sources() == sources

        cleanup:
        other?.close()
    }

    def "a run that meets an entry twice, or has numbers beyond all measure, is no run"() {
        when:
        make()

        then:
        def e = thrown(IllegalArgumentException)
        e.message == message

        where:
        make                                                  || message
        ({ run('a', 0, color(1, 1, 1), color(2, 2, 2)) })     || "The run 'a' meets pure.color:0,0,0_1.0 twice. Join its sightings to one."
        ({ Sighting.of(PURE_COLOR, 'x', [Double.NaN]) })      || 'A sighting of pure.color:x has the number NaN. Keep numbers within ±1.0E9.'
    }

    def "a describer that fails fails its run alone"() {
        given:
        def failing = RegistryStore.open(home.resolve('other'), new Words() {
            @Override
            String name(EntryId id, String text, int attempt) {
                if (id == colorId(100, 100, 100)) {
                    throw new IllegalStateException('No word fits.')
                }
                super.name(id, text, attempt)
            }
        })

        when:
        failing.learn(run('bad', 0, color(0, 0, 0), color(100, 100, 100)))

        then:
        def e = thrown(Exception)
        e.cause.message == 'No word fits.'

        and: 'nothing of it was taken in, and others are'
        failing.size(PURE_COLOR) == 0
        failing.learn(run('good', 0, color(0, 0, 0))).discovered().size() == 1

        cleanup:
        failing?.close()
    }

    def "a state that was kept is read from its own folder, whatever comes later"() {
        given:
        store.learn(run('job-1', 0, color(0, 0, 0)))
        def before = everything(store)

        when:
        def revision = store.snapshot()
        store.learn(run('job-2', 1, color(0, 0, 0), color(50, 50, 50)))
        def kept = RegistryStore.reading(home.resolve("kept/$revision"), new Words())

        then:
        revision == kept.revision()
        everything(kept) == before
    }
}
