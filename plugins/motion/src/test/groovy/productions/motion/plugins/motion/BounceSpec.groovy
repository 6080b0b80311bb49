package productions.motion.plugins.motion

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('bounce')
@Narrative('Hops, each a throw that gravity takes back.')
class BounceSpec extends Specification {

    def "a hop is a parabola"() {
        given:
        def travel = new Bounce(1, 0.2, 0, 0).at(t)

        expect:
        Math.abs(travel.x() - x) < 5e-4
        Math.abs(travel.y() - y) < 5e-4

        where:
        t    || x      | y
        0    || 0      | 0    // on the ground
        0.25 || 0      | -0.15
        0.5  || 0      | -0.2    // at the top
        0.75 || 0      | -0.15
        1    || 0      | 0    // on the ground
        1.5  || 0      | -0.2
    }

    def "it may travel along"() {
        given:
        def travel = new Bounce(1, 0.2, 0.1, 180).at(t)

        expect:
        Math.abs(travel.x() - x) < 5e-4
        Math.abs(travel.y() - y) < 5e-4

        where:
        t    || x      | y
        2.5  || -0.25  | -0.2
    }
}
