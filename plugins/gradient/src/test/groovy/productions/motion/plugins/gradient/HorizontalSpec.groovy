package productions.motion.plugins.gradient

import productions.motion.family.Sketch
import productions.motion.value.Point
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('horizontal')
@Narrative('Once through the palette from left to right.')
class HorizontalSpec extends Specification {

    def "the palette runs across a square frame"() {
        expect:
        Sketch.of(new Horizontal()) == '''\
            ....---++++***####
            ....---++++***####
            ....---++++***####
            ....---++++***####
            ....---++++***####
            ....---++++***####
            ....---++++***####
            ....---++++***####
            ....---++++***####'''.stripIndent()
    }

    def "a wide frame is filled by one run as long as its aspect ratio"() {
        expect:
        Sketch.of(new Horizontal(2), 2) == '''\
            .......-------++++++++*******#######
            .......-------++++++++*******#######
            .......-------++++++++*******#######
            .......-------++++++++*******#######
            .......-------++++++++*******#######
            .......-------++++++++*******#######
            .......-------++++++++*******#######
            .......-------++++++++*******#######
            .......-------++++++++*******#######'''.stripIndent()
    }

    def "the frame begins with the first stop and ends with the last"() {
        expect:
        Math.abs(new Horizontal(1.6).at(new Point(x, y)) - position) < 1e-4

        where:
        x     | y     || position
        -0.8  | 0.2   || 0.0    // the left edge
        0.0   | 0.2   || 0.5
        0.8   | 0.2   || 1.0    // the right edge
    }
}
