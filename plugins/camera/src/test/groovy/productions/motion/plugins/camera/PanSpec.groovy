package productions.motion.plugins.camera

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('pan')
@Narrative('It swings to the side and comes to rest.')
class PanSpec extends Specification {

    def "it swings to the right, from rest to rest"() {
        given:
        def view = new Pan(0.4, 1).at(progress, 4 * progress)

        expect:
        Math.abs(view.panX() - panX) < 5e-4
        Math.abs(view.panY() - panY) < 5e-4

        where:
        progress || panX    | panY
        0        || -0.2    | 0
        0.25     || -0.1375 | 0
        0.5      || 0       | 0    // the middle of the picture
        0.75     || 0.1375  | 0
        1        || 0.2     | 0
    }

    def "it goes the other way too"() {
        expect:
        new Pan(0.4, -1).at(1, 4).panX() == -new Pan(0.4, 1).at(1, 4).panX()
    }
}
