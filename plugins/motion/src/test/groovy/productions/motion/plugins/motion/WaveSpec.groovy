package productions.motion.plugins.motion

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('wave')
@Narrative('To and fro on a swell.')
class WaveSpec extends Specification {

    def "it comes back after each swell, with a heave at every turn"() {
        given:
        def travel = new Wave(0.25, 0.1, 0).at(t)

        expect:
        Math.abs(travel.x() - x) < 5e-4
        Math.abs(travel.y() - y) < 5e-4
        Math.abs(travel.phase() - phase) < 5e-4

        where:
        t    || x      | y      | phase
        0    || 0      | 0      | 0
        1    || 0.1    | -0.05  | 0.08    // one side
        2    || 0      | 0      | 0
        3    || -0.1   | -0.05  | -0.08    // the other side
        4    || 0      | 0      | 0
    }

    def "it swings along its heading"() {
        given:
        def travel = new Wave(0.25, 0.1, 90).at(t)

        expect:
        Math.abs(travel.x() - x) < 5e-4
        Math.abs(travel.y() - y) < 5e-4

        where:
        t    || x      | y
        1    || 0.05   | 0.1
    }
}
