package productions.motion.store

import static productions.motion.knowledge.Aspect.MOTION
import static productions.motion.store.Runs.NOON

import productions.motion.knowledge.EntryId
import productions.motion.knowledge.Run
import productions.motion.knowledge.Sighting
import productions.motion.value.Seed
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('what sightings amount to')
@Narrative('Tallies are added. The sum of many does not depend on their order or grouping, to the last bit.')
class TallySpec extends Specification {

    static final EntryId ID = new EntryId(MOTION, '5.0_steady')

    static Tally tally(int n) {
        def seed = Seed.ofText('tally').of(n)
        def sighting = new Sighting(ID, [seed.between(0, 20), seed.of('deviation').unit() * 1e6], '', [], seed.of('n').below(4))
        Tally.of(sighting, new Run("job-$n", NOON.plusSeconds(seed.of('at').below(9999)), '', [sighting], ''), n)
    }

    def "any order and any grouping give the same sum"() {
        given:
        def tallies = (1..200).collect { tally(it) }
        def whole = tallies.inject { one, other -> one.plus(other) }

        expect:
        (0..<30).every { order ->
            def shuffled = tallies.sort(false) { Seed.ofText('order').of(order).of(it.hashCode()).value() }
            def groups = shuffled.collate(1 + order * 3)*.inject { one, other -> one.plus(other) }
            def sum = groups.inject { one, other -> other.plus(one) }
            sum.statistics() == whole.statistics() && sum.gauges() == whole.gauges() &&
                    sum.sample().sequences().toArray() == whole.sample().sequences().toArray()
        }
        whole.sample().size() == 16
    }

    def "the mean of one sighting is exactly its number, and no mean leaves the limits"() {
        expect:
        Gauge.of(0.1, 1).mean() == 0.1d
        Gauge.of(1 / 3, 7).mean() == (1 / 3).doubleValue()
        Gauge.of(10, 3).plus(Gauge.of(50, 1)).mean() == 20.0d
    }

    def "more than can be counted is an error, not a wrong number"() {
        when:
        Gauge.of(1e9, 1_000_000_000)

        then:
        thrown(ArithmeticException)
    }
}
