package productions.motion.plugins.motion

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('drift')
@Narrative('Straight on at an even speed; the colors keep their places.')
class DriftSpec extends Specification {

    def "the way is speed times time"() {
        given:
        def travel = new Drift(speed, heading, 1, 0).at(t)

        expect:
        Math.abs(travel.x() - x) < 5e-4
        Math.abs(travel.y() - y) < 5e-4
        Math.abs(travel.phase() - phase) < 5e-4

        where:
        t | speed | heading || x    | y    | phase
        0 | 0.2   | 0       || 0    | 0    | 0
        5 | 0.2   | 0       || 1    | 0    | 0       // right
        5 | 0.2   | 90      || 0    | 1    | 0       // down
        5 | 0.1   | 180     || -0.5 | 0    | 0       // left
        5 | 0.1   | 270     || 0    | -0.5 | 0       // up
        1 | 1     | 45      || 0.7071 | 0.7071 | 0
    }
}
