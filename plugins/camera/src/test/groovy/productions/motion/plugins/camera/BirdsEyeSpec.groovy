package productions.motion.plugins.camera

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('birds_eye')
@Narrative('It looks straight down, rises and turns slowly.')
class BirdsEyeSpec extends Specification {

    def "more and more of the world is seen, and it turns"() {
        given:
        def view = new BirdsEye(0.5, 1).at(progress, 4 * progress)

        expect:
        Math.abs(view.zoom() - zoom) < 5e-4
        Math.abs(view.roll() - roll) < 5e-4

        where:
        progress || zoom    | roll
        0        || 1       | 0
        0.5      || 0.8165  | 0.075
        1        || 0.6667  | 0.15
    }
}
