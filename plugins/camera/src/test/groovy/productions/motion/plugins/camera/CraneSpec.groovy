package productions.motion.plugins.camera

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('crane')
@Narrative('It is lifted over the scene and sees more of it.')
class CraneSpec extends Specification {

    def "it rises, swings aside a little and sees more"() {
        given:
        def view = new Crane(0.4, -1).at(progress, 4 * progress)

        expect:
        Math.abs(view.panX() - panX) < 5e-4
        Math.abs(view.panY() - panY) < 5e-4
        Math.abs(view.zoom() - zoom) < 5e-4

        where:
        progress || panX    | panY    | zoom
        0        || 0       | 0.2     | 1
        0.5      || 0.04    | 0       | 0.8929
        1        || 0.08    | -0.2    | 0.8065
    }
}
