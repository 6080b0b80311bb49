package productions.motion.plugins.gradient

import productions.motion.value.Point
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('traced')
@Narrative('A field given place by place, from two frame heights left and above the center to two right and below.')
class TracedSpec extends Specification {

    def "it has the value of a place there, is linear between, and goes on beyond its edge"() {
        given:
        def field = new Traced(3, [0, 1, 2, 10, 11, 12, 20, 21, 22])

        expect:
        Math.abs(field.at(new Point(x, y)) - value) < 1e-12

        where:
        x  | y  || value
        0  | 0  || 11
        -2 | -2 || 0
        2  | 2  || 22
        1  | 0  || 11.5
        0  | 1  || 16
        9  | -9 || 2
    }

    def "as many values as places are asked for"() {
        when:
        new Traced(3, [1, 2])

        then:
        def refused = thrown(IllegalArgumentException)
        refused.message == 'A traced gradient of 3 places across has 2 values. Give it 9.'
    }
}
