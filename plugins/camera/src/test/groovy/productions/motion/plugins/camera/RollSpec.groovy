package productions.motion.plugins.camera

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('roll')
@Narrative('It leans to one side and rests there.')
class RollSpec extends Specification {

    def "it leans clockwise and comes to rest"() {
        given:
        def view = new Roll(0.08, 1).at(progress, 4 * progress)

        expect:
        Math.abs(view.roll() - roll) < 5e-4

        where:
        progress || roll
        0        || 0
        0.25     || 0.0125
        0.5      || 0.04
        1        || 0.08
    }
}
