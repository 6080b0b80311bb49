package productions.motion.plugins.camera

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('zoom')
@Narrative('It enlarges what it sees.')
class ZoomSpec extends Specification {

    def "it enlarges from life size to a third more, and never turns back"() {
        given:
        def view = new Zoom(0.35).at(progress, 4 * progress)

        expect:
        Math.abs(view.zoom() - zoom) < 5e-4

        where:
        progress || zoom
        0        || 1
        0.25     || 1.048
        0.5      || 1.1619
        0.75     || 1.2882
        1        || 1.35
    }
}
