package productions.motion.plugins.motion

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('flow')
@Narrative('A current that goes on in long bends.')
class FlowSpec extends Specification {

    def "it goes on evenly and bends to both sides"() {
        given:
        def travel = new Flow().at(t)

        expect:
        Math.abs(travel.x() - x) < 5e-4
        Math.abs(travel.y() - y) < 5e-4
        Math.abs(travel.phase() - phase) < 5e-4

        where:
        t    || x      | y      | phase
        0    || 0      | 0      | 0
        1    || 0.14   | 0.0633 | 0.07
        2    || 0.28   | 0.054  | 0.14
        4    || 0.56   | -0.0688 | 0.28
    }

    def "without bends it goes straight"() {
        given:
        def travel = new Flow(0.2, 180, 0, 1, 0).at(t)

        expect:
        Math.abs(travel.x() - x) < 5e-4
        Math.abs(travel.y() - y) < 5e-4

        where:
        t    || x      | y
        2    || -0.4   | 0    // left
    }
}
