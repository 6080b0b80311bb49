package productions.motion.plugins.gradient

import productions.motion.family.Sketch
import productions.motion.value.Point
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('marble')
@Narrative('Veins as in polished stone.')
class MarbleSpec extends Specification {

    def "veins cross the frame"() {
        expect:
        Sketch.of(new Marble()) == '''\
            ##*-.+##*****+-...
            *+-.-##+++--..-+*#
            ....+*#*--..-+*##*
            ..-.-*#*+-.-*#####
            -+--+#*-..-+#####*
            ++-+*#+..-+####**+
            ****#*+..-+*#+-...
            #*+-....-+#*+..-+*
            +...----+#*-.-++*#'''.stripIndent()
    }

    def "stone that is not torn has straight bands"() {
        expect:
        Math.abs(new Marble(1, 0, 0.6, 5).at(new Point(x, y)) - position) < 1e-4

        where:
        x     | y     || position
        0.0   | 0.0   || 0.0
        0.3   | 0.4   || 0.96
        -0.3  | 0.4   || 0.0    // along a band
    }
}
