package productions.motion.plugins.camera

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('dolly')
@Narrative('It drives towards things, or away from them.')
class DollySpec extends Specification {

    def "things grow faster the nearer they are"() {
        given:
        def view = new Dolly(0.5, 1).at(progress, 4 * progress)

        expect:
        Math.abs(view.zoom() - zoom) < 5e-4
        Math.abs(view.panY() - panY) < 5e-4

        where:
        progress || zoom    | panY
        0        || 1       | 0
        0.4      || 1.1429  | -0.0438
        1        || 2       | -0.175
    }

    def "backwards it ends where it would have begun"() {
        given:
        def view = new Dolly(0.5, -1).at(progress, 4 * progress)

        expect:
        Math.abs(view.zoom() - zoom) < 5e-4

        where:
        progress || zoom
        0        || 2
        0.6      || 1.1429
        1        || 1
    }
}
