package productions.motion.plugins.camera

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('zoom_out')
@Narrative('It begins with things enlarged and ends with the whole.')
class ZoomOutSpec extends Specification {

    def "it ends at life size"() {
        given:
        def view = new ZoomOut(0.35).at(progress, 4 * progress)

        expect:
        Math.abs(view.zoom() - zoom) < 5e-4

        where:
        progress || zoom
        0        || 1.35
        0.5      || 1.1619
        1        || 1
    }
}
