package productions.motion.plugins.gradient

import productions.motion.family.Sketch
import productions.motion.value.Point
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('diamond')
@Narrative('Nested squares that stand on a corner.')
class DiamondSpec extends Specification {

    def "two squares fit between the center and the nearest edge"() {
        expect:
        Sketch.of(new Diamond()) == '''\
            -+*#*+-....-+*#*+-
            *#*+-..-++-..-+*#*
            *+-..-+*##*+-..-+*
            -..-+*#*++*#*+-..-
            .-+*#*+-..-+*#*+-.
            -..-+*#*++*#*+-..-
            *+-..-+*##*+-..-+*
            *#*+-..-++-..-+*#*
            -+*#*+-....-+*#*+-'''.stripIndent()
    }

    def "the way along the axes counts"() {
        expect:
        Math.abs(new Diamond(1, Point.CENTER).at(new Point(x, y)) - position) < 1e-4

        where:
        x     | y     || position
        0.0   | 0.0   || 0.0    // the center
        0.25  | 0.25  || 1.0    // half-way along a side
        0.0   | -0.5  || 1.0    // a corner
    }
}
