package productions.motion.plugins.motion

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('slow')
@Narrative('A hardly visible gliding with its colors.')
class SlowSpec extends Specification {

    def "a twentieth of the frame height in a second, and the colors along"() {
        given:
        def travel = new Slow().at(t)

        expect:
        Math.abs(travel.x() - x) < 5e-4
        Math.abs(travel.y() - y) < 5e-4
        Math.abs(travel.phase() - phase) < 5e-4

        where:
        t    || x      | y      | phase
        0    || 0      | 0      | 0
        1    || 0.05   | 0      | 0.02
        10   || 0.5    | 0      | 0.2
    }

    def "it goes where it is told"() {
        given:
        def travel = new Slow(0.05, 90, 1, 0).at(t)

        expect:
        Math.abs(travel.x() - x) < 5e-4
        Math.abs(travel.y() - y) < 5e-4

        where:
        t    || x      | y
        2    || 0      | 0.1    // down
    }
}
