package productions.motion.plugins.camera

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('pedestal')
@Narrative('It is raised or lowered on its column, evenly.')
class PedestalSpec extends Specification {

    def "it is raised evenly"() {
        given:
        def view = new Pedestal(0.4, -1).at(progress, 4 * progress)

        expect:
        Math.abs(view.panY() - panY) < 5e-4

        where:
        progress || panY
        0        || 0.2
        0.25     || 0.1
        0.5      || 0
        1        || -0.2
    }
}
