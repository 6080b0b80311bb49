package productions.motion.plugins.motion

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('traced')
@Narrative('A way given moment by moment: straight between its moments, at rest after the last.')
class TracedSpec extends Specification {

    def "after #seconds s it is at #x, #y"() {
        given:
        def travel = new Traced(2, [0, 0.5, 0.25], [0, 0, 1]).at(seconds)

        expect:
        [travel.x(), travel.y()] == [x, y]

        where:
        seconds || x     | y
        0       || 0     | 0
        0.25    || 0.25  | 0
        0.5     || 0.5   | 0
        0.75    || 0.375 | 0.5
        1       || 0.25  | 1
        7       || 0.25  | 1
    }

    def "it needs as many places across as down"() {
        when:
        new Traced(2, [0, 1], [0])

        then:
        def refused = thrown(IllegalArgumentException)
        refused.message == 'A traced motion has 2 places across and 1 down. Give it as many of both, and at least one.'
    }
}
