package productions.motion.plugins.motion

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('fast')
@Narrative('A rush across the frame with its colors.')
class FastSpec extends Specification {

    def "six tenths of the frame height in a second"() {
        given:
        def travel = new Fast().at(t)

        expect:
        Math.abs(travel.x() - x) < 5e-4
        Math.abs(travel.y() - y) < 5e-4
        Math.abs(travel.phase() - phase) < 5e-4

        where:
        t    || x      | y      | phase
        0    || 0      | 0      | 0
        0.5  || 0.3    | 0      | 0.075
        2    || 1.2    | 0      | 0.3
    }

    def "it is several times as fast as flow, and flow as slow"() {
        expect:
        new Fast().speed() > 4 * new Flow().speed()
        new Flow().speed() > 2.5 * new Slow().speed()
    }
}
