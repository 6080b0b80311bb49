package productions.motion.store

import java.nio.file.Path
import java.util.function.IntUnaryOperator
import productions.motion.knowledge.Aspect
import productions.motion.knowledge.Entries
import productions.motion.knowledge.EntryId
import productions.motion.knowledge.Sighting
import productions.motion.value.OkLab
import productions.motion.value.Rgb
import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title

@Title('orders and places in memory')
@Narrative('What stands first and what is nearest are looked up in memory; each structure is compared with plain sorting here.')
class IndexSpec extends Specification {

    @TempDir
    Path home

    def "a ranking is sorted after any additions and removals"() {
        given:
        def values = new int[5000]
        def ranking = new Ranking({ one, other -> values[one] <=> values[other] ?: one <=> other })
        def plain = new TreeSet<Integer>({ one, other -> values[one] <=> values[other] ?: one <=> other })

        when:
        20_000.times { step ->
            def seed = Seed.ofText('ranking').of(step)
            def entry = seed.of('entry').below(5000)
            if (plain.remove(entry)) {
                ranking.remove(entry)
            } else {
                values[entry] = seed.of('value').below(40)
                plain.add(entry)
                ranking.add(entry)
            }
        }

        then:
        visited(ranking) == plain.toList()
        ranking.size() == plain.size()
        ranking.last() == plain.last()

        and: 'found and entered at any value'
        (0..41).every { value ->
            def from = plain.toList().findAll { values[it] >= value }
            def seen = []
            ranking.visit({ values[it] <=> value }, { seen << it })
            seen == from && ranking.before { values[it] <=> value } == (plain.toList().findAll { values[it] < value } ?: [-1]).last()
        }
        plain.every { entry -> ranking.find({ values[it] <=> values[entry] ?: it <=> entry } as IntUnaryOperator) == entry }
        ranking.find({ values[it] <=> 99 } as IntUnaryOperator) == -1
    }

    def "a ranking that is filled at once is the same"() {
        given:
        def values = (0..<3000).collect { Seed.ofText('fill').of(it).below(7) - 3 }
        def ranking = new Ranking({ one, other -> values[one] <=> values[other] ?: one <=> other })

        when:
        ranking.fill(3000, { values[it] })

        then:
        visited(ranking) == (0..<3000).sort(false) { values[it] }
    }

    def "the nearest colors are those that looking at all would find"() {
        given:
        def colors = (0..<4000).collect { color('color', it) }
        def grid = new ColorGrid(Integer::compare)
        colors.eachWithIndex { color, entry -> grid.put(entry, color) }
        (0..<4000).step(3) { grid.remove(it, colors[it]) }

        expect:
        (0..<60).every { n ->
            def place = n % 4 ? color('place', n) : colors[n]
            def near = (0..<4000).findAll { it % 3 && colors[it].distanceTo(place) <= tolerance + 1e-7 }
                    .sort { one, other -> colors[one].distanceTo(place) <=> colors[other].distanceTo(place) ?: one <=> other }
            def found = grid.nearest(place, tolerance + 1e-6, limit) as List
            found == near.take(limit) || distances(found, colors, place) == distances(near.take(limit), colors, place)
        }

        where:
        tolerance | limit
        0.0       | 5
        0.02      | 1
        0.02      | 8
        0.1       | 5000
        2.0       | 3
    }

    def "an index that is written is read the same"() {
        given:
        def index = new AspectIndex(Aspect.COLOR)
        600.times { index.put(new EntryId(Aspect.COLOR, "key $it"), tally(it, 1 + it % 5)) }
        index.remove(new EntryId(Aspect.COLOR, 'key 7'))
        def file = home.resolve('orders')

        when:
        new ArrayFile(file).withCloseable {
            index.write(it)
            it.finish()
        }
        def read = AspectIndex.read(Aspect.COLOR, ArrayFile.read(file))

        then:
        Entries.Order.values().every { read.first(it, 999) == index.first(it, 999) }
        (0..<20).every { read.nearest(color('place', it), 0.2, 9) == index.nearest(color('place', it), 0.2, 9) }
        read.size() == 599

        and: 'it goes on'
        [index, read].each { it.put(new EntryId(Aspect.COLOR, 'key 9'), tally(9, 77)) }
        read.first(Entries.Order.COMMON, 3) == index.first(Entries.Order.COMMON, 3)
        read.first(Entries.Order.COMMON, 1)*.key() == ['key 9']
    }

    static List<Integer> visited(Ranking ranking) {
        def seen = []
        ranking.visit { seen << it }
        seen
    }

    static List<Float> distances(List<Integer> entries, List<OkLab> colors, OkLab place) {
        entries.collect { Math.round(colors[it].distanceTo(place) * 1e6) / 1e6f }
    }

    static OkLab color(String purpose, int n) {
        OkLab.of(Rgb.of(Seed.ofText(purpose).of(n).below(1 << 24)))
    }

    static Tally tally(int n, int count) {
        def channels = (0..2).collect { Seed.ofText('channel').of(n).of(it).below(256) as double }
        Tally.of(new Sighting(new EntryId(Aspect.COLOR, 'any'), channels, '', [], count),
                Runs.run('job', n % 9), 1)
    }
}
