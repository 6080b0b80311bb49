package productions.motion.plugins.gradient

import productions.motion.family.Sketch
import productions.motion.value.Point
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('vertical')
@Narrative('Once through the palette from the upper edge to the lower.')
class VerticalSpec extends Specification {

    def "the palette runs down the frame"() {
        expect:
        Sketch.of(new Vertical()) == '''\
            ..................
            ..................
            ------------------
            ------------------
            ++++++++++++++++++
            ******************
            ******************
            ##################
            ##################'''.stripIndent()
    }

    def "one run fills the height exactly, at any width"() {
        expect:
        Math.abs(new Vertical().at(new Point(x, y)) - position) < 1e-4

        where:
        x     | y     || position
        0.0   | -0.5  || 0.0    // the upper edge
        0.9   | 0.0   || 0.5
        -0.9  | 0.5   || 1.0    // the lower edge
    }
}
