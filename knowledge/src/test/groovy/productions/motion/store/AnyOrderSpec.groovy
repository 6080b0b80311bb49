package productions.motion.store

import static productions.motion.store.Runs.known
import static productions.motion.store.Runs.run

import java.nio.file.Path
import java.util.concurrent.atomic.AtomicInteger
import productions.motion.knowledge.Aspect
import productions.motion.knowledge.EntryId
import productions.motion.knowledge.Registry
import productions.motion.knowledge.Run
import productions.motion.knowledge.Sighting
import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('any order, one state')
@Narrative('''Whoever learned the same runs knows the same: in whatever order they came, through however many workers,
and however often each was delivered. That goes for counts, means, samples and names alike.''')
class AnyOrderSpec extends Specification {

    static final Limits SMALL = new Limits(20_000, 60, 6_000)

    @TempDir
    Path home

    /** Forty runs that meet a hundred and fifty entries, whose names are wanted by many of them. */
    static List<Run> runs() {
        (0..<40).collect { job ->
            def seed = Seed.ofText('any order').of(job)
            def ids = (0..<12).collect { seed.of("entry $it").below(150) } as Set
            run("job-$job", seed.of('time').below(50), ids.collect { n -> sighting(n, seed.of(n)) })
        }
    }

    static Sighting sighting(int n, Seed seed) {
        switch (n % 3) {
            case 0:
                def color = (0..2).collect { seed.of("channel $it").between(0, 255) }
                return new Sighting(new EntryId(Aspect.PURE_COLOR, "c$n"), color + 1.0d, '', [], 1 + seed.of('n').below(3))
            case 1:
                return Sighting.of(Aspect.MOOD, "m$n", "mood ${seed.of('text').below(3)}")
            default:
                return new Sighting(new EntryId(Aspect.MOTION, "v$n"), [seed.between(0, 20), seed.unit()], '', [],
                        seed.of('n').below(2))
        }
    }

    static List<Run> shuffled(List<Run> runs, int order) {
        runs.sort(false) { Seed.ofText(it.id()).of(order).value() }
    }

    def "orders, workers and duplicates leave no trace"() {
        given:
        def states = [] as Set
        def names = [] as Set

        when:
        25.times { order ->
            def store = RegistryStore.open(home.resolve("order-$order"), describer, order % 2 ? SMALL : Limits.USUAL)
            def deliveries = shuffled(runs() + shuffled(runs(), order + 1000).take(order), order)
            learn(store, deliveries, 1 + order % 4)
            states << known(store)
            names << Registry.values().collectEntries { registry ->
                [registry, Aspect.of(registry).collectMany { aspect -> store.all(aspect)*.name() }]
            }
            store.close()

            def again = RegistryStore.open(home.resolve("order-$order"), describer, order % 2 ? SMALL : Limits.USUAL)
            states << known(again)
            again.close()
        }

        then:
        states.size() == 1
        names.size() == 1
        names[0].every { registry, given -> given.size() == given.toUnique().size() }

        where:
        describer << [new Words(), new SayingWords()]
    }

    /** Names that follow from what a word says, which changes with later runs. */
    static class SayingWords extends Words {
        @Override
        String name(EntryId id, String text, int attempt) {
            text.empty ? super.name(id, text, attempt) : super.name(id, text, attempt) + ' ' + text.split(' ').last()
        }
    }

    static void learn(RegistryStore store, List<Run> deliveries, int workers) {
        def next = new AtomicInteger()
        def threads = (1..workers).collect {
            Thread.start {
                for (int i = next.getAndIncrement(); i < deliveries.size(); i = next.getAndIncrement()) {
                    store.learn(deliveries[i])
                }
            }
        }
        threads*.join()
    }
}
