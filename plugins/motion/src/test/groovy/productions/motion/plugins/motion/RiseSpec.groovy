package productions.motion.plugins.motion

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('rise')
@Narrative('Upwards as smoke, swaying a little.')
class RiseSpec extends Specification {

    def "it goes up evenly and sways to both sides"() {
        given:
        def travel = new Rise(0.2, 0.03, 1, 0).at(t)

        expect:
        Math.abs(travel.x() - x) < 5e-4
        Math.abs(travel.y() - y) < 5e-4

        where:
        t    || x      | y
        0    || 0      | 0
        0.625|| 0.03   | -0.125
        1.875|| -0.03  | -0.375
        5    || 0      | -1
    }
}
