package productions.motion.plugins.camera

import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('arc')
@Narrative('It walks a quarter circle around the subject.')
class ArcSpec extends Specification {

    def "its way is a quarter of an ellipse"() {
        given:
        def view = new Arc(0.4, 1).at(progress, 4)
        def across = view.panX() / 0.4 + 0.5
        def near = 0.5 - view.panY() / (0.6 * 0.4)

        expect:
        Math.abs(across * across + near * near - 1) < 1e-9

        where:
        progress << [0, 0.2, 0.5, 0.9, 1]
    }

    def "it looks back at the subject on the way"() {
        given:
        def view = new Arc(0.4, 1).at(progress, 4 * progress)

        expect:
        Math.abs(view.panX() - panX) < 5e-4
        Math.abs(view.panY() - panY) < 5e-4
        Math.abs(view.roll() - roll) < 5e-4

        where:
        progress || panX    | panY    | roll
        0        || -0.2    | -0.12   | 0
        1        || 0.2     | 0.12    | 0.03
    }
}
