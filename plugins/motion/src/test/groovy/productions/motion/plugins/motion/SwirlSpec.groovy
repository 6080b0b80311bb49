package productions.motion.plugins.motion

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('swirl')
@Narrative('Around the center, the colors running inwards.')
class SwirlSpec extends Specification {

    def "it turns evenly"() {
        given:
        def travel = new Swirl(0.1, 1, 0).at(t)

        expect:
        Math.abs(travel.turn() - turn) < 5e-4
        Math.abs(travel.phase() - phase) < 5e-4

        where:
        t    || turn   | phase
        0    || 0      | 0
        5    || 0.5    | 0.25
        10   || 1      | 0.5
    }

    def "below 0 it turns the other way, the colors still inwards"() {
        given:
        def travel = new Swirl(-0.1, 1, 0).at(t)

        expect:
        Math.abs(travel.turn() - turn) < 5e-4
        Math.abs(travel.phase() - phase) < 5e-4

        where:
        t    || turn   | phase
        5    || -0.5   | 0.25
    }
}
