package productions.motion.plugins.motion

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('fall')
@Narrative('Downwards, faster and faster until the air holds it.')
class FallSpec extends Specification {

    def "it starts from rest and gathers speed"() {
        given:
        def travel = new Fall(0.3, 1, 1).at(t)

        expect:
        Math.abs(travel.x() - x) < 5e-4
        Math.abs(travel.y() - y) < 5e-4

        where:
        t    || x      | y
        0    || 0      | 0
        0.1  || 0      | 0.0014
        1    || 0      | 0.1134
        2    || 0      | 0.3682
        4    || 0      | 1.0817
    }

    def "without acceleration it falls evenly, as snow does"() {
        given:
        def travel = new Fall(0.1, 1, 0).at(t)

        expect:
        Math.abs(travel.x() - x) < 5e-4
        Math.abs(travel.y() - y) < 5e-4

        where:
        t    || x      | y
        1    || 0      | 0.1
        8    || 0      | 0.8
    }
}
