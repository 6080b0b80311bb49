package productions.motion.plugins.motion

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('random')
@Narrative('It wanders smoothly without aim.')
class RandomSpec extends Specification {

    def "the same seed wanders the same way, another seed another"() {
        expect:
        new Random(0.6, 0.25, 1, 4).at(3.3) == new Random(0.6, 0.25, 1, 4).at(3.3)
        new Random(0.6, 0.25, 1, 4).at(3.3) != new Random(0.6, 0.25, 1, 5).at(3.3)
    }

    def "it strays to all sides, and about as far as it is told"() {
        given:
        def ways = (0..<400).collect { new Random(0.6, 0.25, 1, 0).at(it * 0.25) }

        expect:
        ways*.x().min() < -0.1 && ways*.x().max() > 0.1
        ways*.y().min() < -0.1 && ways*.y().max() > 0.1
        ways.every { Math.abs(it.x()) < 0.5 && Math.abs(it.y()) < 0.5 }
    }
}
