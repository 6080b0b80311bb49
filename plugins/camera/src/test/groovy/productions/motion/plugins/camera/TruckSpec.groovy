package productions.motion.plugins.camera

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('truck')
@Narrative('It rolls sideways on rails, evenly.')
class TruckSpec extends Specification {

    def "every moment brings it as far as the one before"() {
        given:
        def view = new Truck(0.8, 1).at(progress, 4 * progress)

        expect:
        Math.abs(view.panX() - panX) < 5e-4

        where:
        progress || panX
        0        || -0.4
        0.25     || -0.2
        0.5      || 0
        0.75     || 0.2
        1        || 0.4
    }
}
