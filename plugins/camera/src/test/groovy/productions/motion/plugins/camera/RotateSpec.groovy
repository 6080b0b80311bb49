package productions.motion.plugins.camera

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('rotate')
@Narrative('It turns about the line of sight, evenly.')
class RotateSpec extends Specification {

    def "it turns evenly"() {
        given:
        def view = new Rotate(0.4, 1).at(progress, 4 * progress)

        expect:
        Math.abs(view.roll() - roll) < 5e-4

        where:
        progress || roll
        0        || 0
        0.25     || 0.1
        0.5      || 0.2
        1        || 0.4
    }

    def "it turns the other way too"() {
        given:
        def view = new Rotate(0.4, -1).at(progress, 4 * progress)

        expect:
        Math.abs(view.roll() - roll) < 5e-4

        where:
        progress || roll
        1        || -0.4
    }
}
