package productions.motion.plugins.gradient

import productions.motion.family.Sketch
import productions.motion.value.Point
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('angled')
@Narrative('Once through the palette along a slant, from corner to corner.')
class AngledSpec extends Specification {

    def "the palette runs from the upper left to the lower right"() {
        expect:
        Sketch.of(new Angled()) == '''\
            ......-------+++++
            ....-------+++++++
            ..-------++++++++*
            -------++++++++***
            -----++++++++*****
            ---++++++++*******
            -++++++++*******##
            +++++++*******####
            +++++*******######'''.stripIndent()
    }

    def "one run goes from corner to corner at any angle and aspect ratio"() {
        given:
        def corners = [[-1, -1], [-1, 1], [1, -1], [1, 1]].collect { new Point(it[0] * aspect / 2, it[1] / 2) }
        def positions = corners.collect { new Angled(angle, aspect).at(it) }

        expect:
        Math.abs(positions.min()) < 1e-5
        Math.abs(positions.max() - 1) < 1e-5

        where:
        angle | aspect
        0     | 1.0
        30    | 1.0
        45    | 1.7778
        90    | 1.7778
        200   | 0.5625
        -60   | 2.39
    }

    def "an angle of 90 is the vertical gradient and of 0 the horizontal one"() {
        given:
        def p = new Point(0.31, -0.12)

        expect:
        Math.abs(new Angled(90, 1).at(p) - new Vertical().at(p)) < 1e-5
        Math.abs(new Angled(0, 1.5).at(p) - new Horizontal(1.5).at(p)) < 1e-5
    }
}
