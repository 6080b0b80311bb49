package productions.motion.plugins.camera

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('tilt')
@Narrative('It nods down or up and comes to rest.')
class TiltSpec extends Specification {

    def "it nods down, from rest to rest"() {
        given:
        def view = new Tilt(0.4, 1).at(progress, 4 * progress)

        expect:
        Math.abs(view.panX() - panX) < 5e-4
        Math.abs(view.panY() - panY) < 5e-4

        where:
        progress || panX    | panY
        0        || 0       | -0.2
        0.25     || 0       | -0.1375
        0.5      || 0       | 0
        1        || 0       | 0.2
    }

    def "it goes the other way too"() {
        expect:
        new Tilt(0.4, -1).at(1, 4).panY() == -new Tilt(0.4, 1).at(1, 4).panY()
    }
}
