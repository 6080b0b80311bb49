package productions.motion.plugins.camera

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('tracking')
@Narrative('It sets off after somebody and comes a little closer.')
class TrackingSpec extends Specification {

    def "it gathers speed for two fifths of the shot and keeps it"() {
        given:
        def view = new Tracking(0.5, 1).at(progress, 4 * progress)

        expect:
        Math.abs(view.panX() - panX) < 5e-4
        Math.abs(view.zoom() - zoom) < 5e-4

        where:
        progress || panX    | zoom
        0        || -0.25   | 1
        0.2      || -0.2188 | 1.0069
        0.4      || -0.125  | 1.0275
        0.7      || 0.0625  | 1.0688
        1        || 0.25    | 1.11
    }
}
