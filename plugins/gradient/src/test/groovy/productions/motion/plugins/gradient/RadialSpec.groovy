package productions.motion.plugins.gradient

import productions.motion.family.Sketch
import productions.motion.value.Point
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.Title

@Title('radial')
@Narrative('Once through the palette from a center outwards.')
class RadialSpec extends Specification {

    def "the palette runs from the center to the corners"() {
        expect:
        Sketch.of(new Radial()) == '''\
            ###************###
            #***++++++++++***#
            **++++------++++**
            **++---....---++**
            *+++--......--+++*
            **++---....---++**
            **++++------++++**
            #***++++++++++***#
            ###************###'''.stripIndent()
    }

    def "the position is the distance in radii"() {
        expect:
        Math.abs(new Radial(0.5, new Point(0.1, 0)).at(new Point(x, y)) - position) < 1e-4

        where:
        x     | y     || position
        0.1   | 0.0   || 0.0    // the center
        0.1   | 0.25  || 0.5
        0.6   | 0.0   || 1.0
        -0.4  | 0.0   || 1.0
    }
}
